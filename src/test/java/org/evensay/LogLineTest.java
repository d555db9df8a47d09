package org.evensay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Only what is allowed comes into the log. */
class LogLineTest {
    private static final String TEXT = "what somebody wrote";

    @Test
    void ourOwnSentenceIsThereWithTheClassesOfAnExceptionAndWithoutItsMessages() {
        String line = line("org.evensay.room.Room", "a room could not decide", null,
                new IllegalStateException(TEXT, new IllegalArgumentException(TEXT)));
        assertThat(line).startsWith("2026-11-23T16:50:00Z ERROR Room a room");
        assertThat(line).contains("ERROR Room a room could not decide").contains("java.lang.IllegalStateException")
                .contains("java.lang.IllegalArgumentException").contains("LogLineTest").doesNotContain(TEXT);
    }

    @Test
    void whatALibrarySaysIsLeftOutBecauseItMayQuoteWhatCameIn() {
        assertThat(line("org.eclipse.jetty.http.HttpParser", "bad cookie " + TEXT, null, null))
                .contains("HttpParser").doesNotContain(TEXT).doesNotContain("cookie");
        assertThat(line("io.javalin.Javalin", "{}", new Object[] {TEXT}, null)).doesNotContain(TEXT);
    }

    @Test
    void ofTheDatabasesPoolOnlyTheConstantPartIsThere() {
        assertThat(line("com.zaxxer.hikari.pool.HikariPool", "{} - no connection", new Object[] {TEXT}, null))
                .contains("{} - no connection").doesNotContain(TEXT);
    }

    private static String line(String logger, String message, Object[] values, Throwable thrown) {
        Logger named = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(logger);
        LoggingEvent event = new LoggingEvent("", named, Level.ERROR, message, thrown, values);
        event.setInstant(Instant.parse("2026-11-23T16:50:00Z"));
        return new LogLine().doLayout(event);
    }
}

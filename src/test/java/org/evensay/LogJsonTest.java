package org.evensay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** What comes into the log as JSON: the same as into a line, under names. */
class LogJsonTest {
    private static final String TEXT = "what somebody wrote";

    @Test
    void anEntryIsOneObjectOnOneLineWithTheClassesOfAnExceptionAndWithoutItsMessages() throws Exception {
        String line = line(event("org.evensay.room.Room", "a \"room\" could not\ndecide",
                new IllegalStateException(TEXT, new IllegalArgumentException(TEXT))));
        assertThat(line).endsWith("}" + System.lineSeparator()).doesNotContain(TEXT);
        assertThat(line.lines()).hasSize(1);
        JsonNode entry = read(line);
        assertThat(entry.path("time").asText()).isEqualTo("2026-11-23T16:50:00Z");
        assertThat(entry.path("level").asText()).isEqualTo("ERROR");
        assertThat(entry.path("logger").asText()).isEqualTo("org.evensay.room.Room");
        assertThat(entry.path("message").asText()).isEqualTo("a \"room\" could not\ndecide");
        assertThat(entry.path("exceptions").findValuesAsText("class"))
                .containsExactly("java.lang.IllegalStateException", "java.lang.IllegalArgumentException");
        assertThat(entry.path("exceptions").path(0).path("frames").path(0).asText())
                .startsWith("org.evensay.LogJsonTest.").doesNotStartWith("at ");
    }

    @Test
    void whatALibrarySaysIsLeftOutAsInALine() throws Exception {
        LoggingEvent event = event("org.eclipse.jetty.http.HttpParser", "bad cookie " + TEXT, null);
        event.setKeyValuePairs(List.of(new KeyValuePair("cookie", TEXT)));
        assertThat(read(line(event)).path("message").asText()).startsWith("(a library has something to say");
        assertThat(line(event)).doesNotContain(TEXT, "cookie");
    }

    @Test
    void whatWeNameIsAFieldOfItsOwn() throws Exception {
        LoggingEvent event = event("org.evensay.Life", "started", null);
        event.setKeyValuePairs(List.of(new KeyValuePair("event", "started"), new KeyValuePair("ms", 1_234L)));
        assertThat(read(line(event)).path("event").asText()).isEqualTo("started");
        assertThat(read(line(event)).path("ms").isNumber()).isTrue();
        assertThat(new LogLine().doLayout(event)).contains("Life started event=started ms=1234");
    }

    private static LoggingEvent event(String logger, String message, Throwable thrown) {
        Logger named = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(logger);
        LoggingEvent event = new LoggingEvent("", named, Level.ERROR, message, thrown, null);
        event.setInstant(Instant.parse("2026-11-23T16:50:00Z"));
        return event;
    }

    private static String line(LoggingEvent event) {
        return new LogJson().doLayout(event);
    }

    private static JsonNode read(String line) throws JsonProcessingException {
        return new ObjectMapper().readTree(line);
    }
}

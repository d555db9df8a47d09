package org.evensay;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.event.KeyValuePair;

/**
 * What an entry of the log may hold, in whatever form: time (UTC), level, the logger's name, our own sentence with the
 * figures that we named, and of an exception the names of its classes and where it came from. Messages of exceptions
 * and of libraries are left out, because they quote what came in: texts, codes, cookies, addresses.
 */
record LogEntry(String time, String level, String logger, String sentence, List<KeyValuePair> named,
                List<Cause> causes) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final String OURS = "org.evensay.";
    /** Libraries that never see what people send, and whose own sentences help whoever runs the program. */
    private static final List<String> QUIET_LIBRARIES = List.of("com.zaxxer.hikari.", "org.flywaydb.");
    private static final int FRAMES = 8;

    /** An exception without its message. */
    record Cause(String type, List<String> frames) {
    }

    static LogEntry of(ILoggingEvent event) {
        return new LogEntry(CLOCK.format(Instant.ofEpochMilli(event.getTimeStamp())), event.getLevel().toString(),
                event.getLoggerName(), sentence(event), named(event), causes(event));
    }

    private static String sentence(ILoggingEvent event) {
        String logger = event.getLoggerName();
        if (logger.startsWith(OURS)) {
            return event.getFormattedMessage();
        }
        return QUIET_LIBRARIES.stream().anyMatch(logger::startsWith) ? event.getMessage()
                : "(a library has something to say, which may quote what came in)";
    }

    private static List<KeyValuePair> named(ILoggingEvent event) {
        boolean isOurs = event.getLoggerName().startsWith(OURS);
        return isOurs ? Optional.ofNullable(event.getKeyValuePairs()).orElse(List.of()) : List.of();
    }

    private static List<Cause> causes(ILoggingEvent event) {
        List<Cause> causes = new ArrayList<>();
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            causes.add(new Cause(cause.getClassName(), Arrays.stream(cause.getStackTraceElementProxyArray())
                    .limit(FRAMES).map(StackTraceElementProxy::getSTEAsString).toList()));
        }
        return causes;
    }
}

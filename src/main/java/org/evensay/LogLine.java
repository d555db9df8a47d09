package org.evensay;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What a line of the log may hold: time (UTC), level, the logger's name, our own sentence, and of an exception the
 * names of its classes and where it came from. Messages of exceptions and of libraries are left out, because they
 * quote what came in: texts, codes, cookies, addresses. Thread-safe.
 */
public final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final String OURS = "org.evensay.";
    /** Libraries that never see what people send, and whose own sentences help whoever runs the program. */
    private static final List<String> QUIET_LIBRARIES = List.of("com.zaxxer.hikari.", "org.flywaydb.");
    private static final int FRAMES = 8;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(CLOCK.format(Instant.ofEpochMilli(event.getTimeStamp())))
                .append(String.format(" %-5s ", event.getLevel())).append(shortName(event.getLoggerName()))
                .append(' ').append(sentence(event)).append(System.lineSeparator());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            append(cause, line);
        }
        return line.toString();
    }

    private static String sentence(ILoggingEvent event) {
        String logger = event.getLoggerName();
        if (logger.startsWith(OURS)) {
            return event.getFormattedMessage();
        }
        return QUIET_LIBRARIES.stream().anyMatch(logger::startsWith) ? event.getMessage()
                : "(a library has something to say, which may quote what came in)";
    }

    private static void append(IThrowableProxy cause, StringBuilder line) {
        line.append("    ").append(cause.getClassName()).append(System.lineSeparator());
        StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
        for (int at = 0; at < Math.min(FRAMES, frames.length); at++) {
            line.append("        ").append(frames[at].getSTEAsString()).append(System.lineSeparator());
        }
    }

    private static String shortName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}

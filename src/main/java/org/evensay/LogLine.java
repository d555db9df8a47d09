package org.evensay;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;

/** An entry of the log as people read it, one after the other: what it may hold, {@link LogEntry} says. Thread-safe. */
public final class LogLine extends LayoutBase<ILoggingEvent> {

    @Override
    public String doLayout(ILoggingEvent event) {
        LogEntry entry = LogEntry.of(event);
        StringBuilder line = new StringBuilder(entry.time()).append(String.format(" %-5s ", entry.level()))
                .append(shortName(entry.logger())).append(' ').append(entry.sentence());
        entry.named().forEach(one -> line.append(' ').append(one.key).append('=').append(one.value));
        line.append(System.lineSeparator());
        entry.causes().forEach(cause -> append(cause, line));
        return line.toString();
    }

    private static void append(LogEntry.Cause cause, StringBuilder line) {
        line.append("    ").append(cause.type()).append(System.lineSeparator());
        cause.frames().forEach(frame -> line.append("        ").append(frame).append(System.lineSeparator()));
    }

    private static String shortName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}

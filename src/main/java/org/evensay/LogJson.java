package org.evensay;

import static ch.qos.logback.core.encoder.JsonEscapeUtil.jsonEscapeString;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry of the log as programs read it, one JSON object a line: what it may hold, {@link LogEntry} says.
 * Thread-safe.
 */
public final class LogJson extends LayoutBase<ILoggingEvent> {

    @Override
    public String doLayout(ILoggingEvent event) {
        LogEntry entry = LogEntry.of(event);
        StringBuilder object = new StringBuilder("{\"time\":").append(quoted(entry.time()))
                .append(",\"level\":").append(quoted(entry.level())).append(",\"logger\":")
                .append(quoted(entry.logger())).append(",\"message\":").append(quoted(entry.sentence()));
        entry.named().forEach(one -> object.append(',').append(quoted(one.key)).append(':').append(value(one.value)));
        if (!entry.causes().isEmpty()) {
            object.append(",\"exceptions\":").append(exceptions(entry.causes()));
        }
        return object.append('}').append(System.lineSeparator()).toString();
    }

    private static String exceptions(List<LogEntry.Cause> causes) {
        return causes.stream().map(cause -> "{\"class\":" + quoted(cause.type()) + ",\"frames\":"
                + cause.frames().stream().map(frame -> quoted(frame.replaceFirst("^at ", "")))
                        .collect(Collectors.joining(",", "[", "]")) + "}").collect(Collectors.joining(",", "[", "]"));
    }

    private static String value(Object value) {
        return value instanceof Number ? value.toString() : quoted(String.valueOf(value));
    }

    private static String quoted(String text) {
        return "\"" + jsonEscapeString(text) + "\"";
    }
}

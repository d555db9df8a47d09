package org.evensay.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the server says to a page, as JSON: parts of the page, the answer to a command, a heartbeat. */
public final class Frames {
    private static final ObjectMapper WRITER = new ObjectMapper();

    private Frames() {
    }

    /** One part, ready to stand in a frame: encoded once, however many pages it goes to. */
    public static String part(String id, String html) {
        return json(id) + ":" + json(html);
    }

    /** Rows of one part, by their ids, ready in the same way. */
    public static String rows(String part, Map<String, String> rows) {
        return json(part) + ":" + json(rows);
    }

    /**
     * The parts that are new for one page, and where only rows of a part are new, these; {@code as} are words for how
     * these parts read now, which the page says again when its next line opens. {@code version} rises within an
     * epoch; a new epoch begins with every start of the server; {@code now} is the server's clock in milliseconds, for
     * the timer.
     */
    public static String parts(long version, String epoch, long now, List<String> parts, List<String> rows,
                               List<String> as) {
        return "{\"v\":" + version + ",\"epoch\":" + json(epoch) + ",\"now\":" + now
                + ",\"parts\":{" + String.join(",", parts) + "}"
                + (rows.isEmpty() ? "" : ",\"rows\":{" + String.join(",", rows) + "}")
                + (as.isEmpty() ? "" : ",\"as\":{" + String.join(",", as) + "}") + "}";
    }

    public static String done(String commandId, long version) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("ack", commandId);
        frame.put("v", version);
        return json(frame);
    }

    public static String refused(String commandId, String reason, String sentence) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("nack", commandId);
        frame.put("reason", reason);
        frame.put("text", sentence);
        return json(frame);
    }

    public static String beat() {
        return "{\"beat\":1}";
    }

    private static String json(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

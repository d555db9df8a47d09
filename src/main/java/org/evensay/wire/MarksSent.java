package org.evensay.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.evensay.workshop.IdeaId;

/**
 * The marks of a ballot: a field {@code mark-IDEA} with a number for each idea that was given one; empty or 0 is no
 * mark.
 */
final class MarksSent {
    private static final String MARK = "mark-";

    private MarksSent() {
    }

    static Map<IdeaId, Integer> in(Fields fields) {
        Map<IdeaId, Integer> marks = new HashMap<>();
        for (String name : fields.names()) {
            if (name.startsWith(MARK) && !Set.of("", "0").contains(fields.text(name).strip())) {
                marks.put(new IdeaId(name.substring(MARK.length())), Integer.parseInt(fields.text(name).strip()));
            }
        }
        return Map.copyOf(marks);
    }
}

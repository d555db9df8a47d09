package org.evensay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one page was last sent of each part. Used by one thread at a time. */
final class OnThePage {
    private final Map<String, Part> sent = new HashMap<>();

    /** What makes the page read as these parts do; from now on it does. */
    List<PartChange> changesTo(List<Part> parts) {
        List<PartChange> changes = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Part before = sent.put(part.id(), part);
            if (before == null) {
                changes.add(part.whole());
            } else if (before != part && !before.readsAs(part)) {
                changes.add(part.since(before));
            }
        }
        return changes;
    }
}

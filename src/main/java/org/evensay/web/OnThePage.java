package org.evensay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one page was last sent of each part. Used by one thread at a time. */
final class OnThePage {
    private final Map<String, Part> sent = new HashMap<>();

    /** Those that read otherwise than what is there; from now on they are there. */
    List<Part> newOf(List<Part> parts) {
        List<Part> changed = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (isNew(part)) {
                changed.add(part);
            }
        }
        return changed;
    }

    private boolean isNew(Part part) {
        Part before = sent.put(part.id(), part);
        return before != part && (before == null || !before.html().equals(part.html()));
    }
}

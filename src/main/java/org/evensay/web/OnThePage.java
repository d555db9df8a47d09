package org.evensay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one page was last sent of each part. Of what is its own alone only a digest is held: a large room has a thousand
 * pages, and keeps what each of them reads no longer than it takes to send it. Used by one thread at a time.
 */
final class OnThePage {
    private final Map<String, Sent> sent = new HashMap<>();

    /** The part is null where only its digest is known; then that is not 0. */
    private record Sent(Part part, long digest) {

        static Sent of(Part part) {
            return part.isShortAndOwn() ? new Sent(null, part.digest()) : new Sent(part, 0);
        }

        boolean is(Part now) {
            return part == null ? digest == now.digest() : part == now || part.readsAs(now);
        }
    }

    /** What the page says that it has from an earlier line, or from the beginning. */
    void has(Map<String, Long> digests) {
        digests.forEach((id, digest) -> sent.put(id, new Sent(null, digest)));
    }

    /** What makes the page read as these parts do; from now on it does. */
    List<PartChange> changesTo(List<Part> parts) {
        List<PartChange> changes = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Sent before = sent.put(part.id(), Sent.of(part));
            if (before == null || before.part == null && !before.is(part)) {
                changes.add(part.whole());
            } else if (!before.is(part)) {
                changes.add(part.since(before.part));
            }
        }
        return changes;
    }
}

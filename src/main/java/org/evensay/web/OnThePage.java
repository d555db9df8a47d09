package org.evensay.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one page was last sent of each part. Of what is its own alone only a digest is held: a large room has a thousand
 * pages, and keeps what each of them reads no longer than it takes to send it. Used by one thread at a time.
 */
final class OnThePage {
    private final Map<String, Sent> sent = new HashMap<>();

    /** One of the two is null. */
    private record Sent(Part part, byte[] digest) {

        static Sent of(Part part) {
            return part.isShortAndOwn() ? new Sent(null, digestOf(part)) : new Sent(part, null);
        }

        boolean readsAs(Sent other) {
            return part != null && other.part != null ? part == other.part || part.readsAs(other.part)
                    : Arrays.equals(digest, other.digest);
        }
    }

    private static byte[] digestOf(Part part) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(part.html().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What makes the page read as these parts do; from now on it does. */
    List<PartChange> changesTo(List<Part> parts) {
        List<PartChange> changes = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Sent now = Sent.of(part);
            Sent before = sent.put(part.id(), now);
            if (before == null || before.part == null && !before.readsAs(now)) {
                changes.add(part.whole());
            } else if (!before.readsAs(now)) {
                changes.add(part.since(before.part));
            }
        }
        return changes;
    }
}

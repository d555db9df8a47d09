package org.evensay.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How parts of a page read, each as a short word: server and page tell each other with them what a page has already. On
 * the page itself they stand as {@code part-step=k3f9 part-where=9x2}.
 */
final class Digests {
    private static final int BASE = Character.MAX_RADIX;

    private Digests() {
    }

    static long of(String html) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest(html.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String word(long digest) {
        return Long.toString(digest, BASE);
    }

    /** Of a whole page, whose forms have ids for browsers without scripts: as an update would bring its parts. */
    static String ofPage(Collection<Part> parts) {
        return parts.stream().map(Part::inAnUpdate).filter(part -> part.digest() != 0)
                .map(part -> part.id() + "=" + word(part.digest())).collect(Collectors.joining(" "));
    }

    /** What a page says that it has, by the ids of parts; what is no digest is left out. */
    static Map<String, Long> read(List<String> said) {
        Map<String, Long> read = new HashMap<>();
        said.stream().map(one -> one.split("=", 2)).filter(one -> one.length == 2)
                .forEach(one -> digest(one[1]).ifPresent(digest -> read.put(one[0], digest)));
        return read;
    }

    private static Optional<Long> digest(String word) {
        try {
            return Optional.of(Long.valueOf(word, BASE)).filter(digest -> digest != 0);
        } catch (NumberFormatException noWord) {
            return Optional.empty();
        }
    }
}

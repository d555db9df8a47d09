package org.evensay.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Of one page, the parts that are long, each with what it was made of: one is made again only when that differs. The
 * list of a thousand people reads the same after most changes. Used by one thread at a time.
 */
final class MadeBefore {
    private record Made(Object of, Part part) {
    }

    private final Map<String, Made> made = new HashMap<>();

    /** {@code of} is all that the part is made of, and is compared by what it says. */
    <T> Part part(String id, T of, Function<T, Part> make) {
        Made before = made.get(id);
        if (before == null || !before.of().equals(of)) {
            before = new Made(of, make.apply(of));
            made.put(id, before);
        }
        return before.part();
    }
}

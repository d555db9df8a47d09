package org.evensay.inquiry;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody gave to an idea: one main theme, which counts, and others that are tags. Without a main theme it fits
 * none. {@code codebook} is the version of the codebook they had before them.
 */
public record Code(Optional<ThemeId> main, Set<ThemeId> tags, int codebook) {

    public Code {
        tags = Set.copyOf(tags);
    }

    /** Whichever version of the codebook it was given from. */
    boolean namesTheSameAs(Code other) {
        return main.equals(other.main) && tags.equals(other.tags);
    }
}

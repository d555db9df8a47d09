package org.evensay.voting;

import java.util.OptionalInt;

/**
 * How many dots each person has, and whether more than one may lie on an idea.
 *
 * @param each 1 to {@link #MOST}
 */
public record Dots(int each, boolean stackable) {

    /** Far above what anybody can share out by hand; keeps every sum well within an {@code int}. */
    public static final int MOST = 1_000;

    public Dots {
        if (each < 1 || each > MOST) {
            throw new IllegalArgumentException("dots must be 1 to " + MOST + ", not " + each);
        }
    }

    /** Where only one may lie on an idea, nobody can lay more than there are ideas. */
    static int of(OptionalInt asked, boolean stackable, int ideas) {
        int wanted = asked.orElseGet(() -> usualFor(ideas));
        return stackable ? wanted : Math.max(1, Math.min(wanted, ideas));
    }

    /** About a third of the list, and at least one (method.md 1.3 E). */
    public static int usualFor(int ideas) {
        return Math.min(MOST, Math.max(1, (ideas + 1) / 3));
    }

    /** Whether a person may lay their dots like this. Dots may be kept back. */
    public boolean allow(Marks<?> marks) {
        return marks.sum() <= each && marks.values().values().stream().allMatch(this::allowOnOneIdea);
    }

    private boolean allowOnOneIdea(int dots) {
        return dots >= 1 && (stackable || dots == 1);
    }
}

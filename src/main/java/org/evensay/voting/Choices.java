package org.evensay.voting;

import java.util.OptionalInt;

/** How many ideas each person chooses (method.md 1.3 E): what the group asked for, else by the length of the list. */
public final class Choices {
    private Choices() {
    }

    /**
     * The number to use for this many ideas. It stays under the number of ideas, so that choosing says something, and
     * is at least 1: a list of one idea or none gives 1, and is not a vote.
     */
    public static int of(OptionalInt asked, int ideas) {
        int wanted = asked.orElseGet(() -> byLength(ideas));
        return Math.max(1, Math.min(wanted, ideas - 1));
    }

    private static int byLength(int ideas) {
        if (ideas <= 10) {
            return 3;
        }
        if (ideas < 20) {
            return 5;
        }
        return ideas < 35 ? 7 : 9;
    }
}

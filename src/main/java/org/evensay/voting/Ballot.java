package org.evensay.voting;

import java.util.List;

/**
 * What one person says in one vote: places, or a number for each idea. A ballot that says nothing is cast blank, and
 * counts as cast.
 */
public sealed interface Ballot<I> permits Ranking, Marks {

    /** A place, a rating, dots or an {@link Answer}, as {@link VotingRule#says} tells. */
    record Mark<I>(I idea, int number) {
    }

    /** Everything on it, in an order that depends on nothing but what it says: two equal ballots read the same. */
    List<Mark<I>> marks();

    default boolean isBlank() {
        return marks().isEmpty();
    }
}

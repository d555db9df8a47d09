package org.evensay.voting;

import java.util.List;
import java.util.Set;

/**
 * Somebody's order of preference, the best first; ideas in one set are level. What stands nowhere is unranked.
 * A {@link Ranking} is one without level ideas.
 */
public record Preference<I>(List<Set<I>> levels) {

    public Preference {
        levels = levels.stream().map(Set::copyOf).toList();
        if (levels.stream().mapToInt(Set::size).sum() != levels.stream().flatMap(Set::stream).distinct().count()) {
            throw new IllegalArgumentException("an idea stands on two levels: " + levels);
        }
    }

    public static <I> Preference<I> of(Ranking<I> ballot) {
        return new Preference<>(ballot.choices().stream().map(Set::of).toList());
    }

    /** How many stand on it. */
    public int ideas() {
        return levels.stream().mapToInt(Set::size).sum();
    }
}

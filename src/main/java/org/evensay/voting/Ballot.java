package org.evensay.voting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person's choices in one vote, the most important first. No choices at all is a ballot cast blank: it counts as
 * cast. An idea stands on a ballot once; what comes from people goes through {@link #from}, which answers instead of
 * throwing.
 */
public record Ballot<I>(List<I> choices) {

    public Ballot {
        choices = List.copyOf(choices);
        if (repeated(choices).isPresent()) {
            throw new IllegalArgumentException("an idea stands twice on a ballot: " + choices);
        }
    }

    public static <I> Ballot<I> of(List<I> choices) {
        return new Ballot<>(choices);
    }

    public static <I> Ballot<I> blank() {
        return new Ballot<>(List.of());
    }

    /** The ballot with these choices; empty when an idea is named twice. */
    public static <I> Optional<Ballot<I>> from(List<I> choices) {
        return repeated(choices).isPresent() ? Optional.empty() : Optional.of(of(choices));
    }

    /** The first idea that is named a second time. */
    public static <I> Optional<I> repeated(List<I> choices) {
        Set<I> seen = new HashSet<>();
        return choices.stream().filter(idea -> !seen.add(idea)).findFirst();
    }

    public boolean isBlank() {
        return choices.isEmpty();
    }
}

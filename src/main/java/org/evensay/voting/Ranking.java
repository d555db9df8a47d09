package org.evensay.voting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One person's choices in one vote, the most important first. No choices at all is a ballot cast blank: it counts as
 * cast. An idea stands on a ballot once; what comes from people goes through {@link #from}, which answers instead of
 * throwing.
 */
public record Ranking<I>(List<I> choices) implements Ballot<I> {

    public Ranking {
        choices = List.copyOf(choices);
        if (repeated(choices).isPresent()) {
            throw new IllegalArgumentException("an idea stands twice on a ballot: " + choices);
        }
    }

    public static <I> Ranking<I> of(List<I> choices) {
        return new Ranking<>(choices);
    }

    public static <I> Ranking<I> blank() {
        return new Ranking<>(List.of());
    }

    /** The ballot with these choices; empty when an idea is named twice. */
    public static <I> Optional<Ranking<I>> from(List<I> choices) {
        return repeated(choices).isPresent() ? Optional.empty() : Optional.of(of(choices));
    }

    /** The first idea that is named a second time. */
    public static <I> Optional<I> repeated(List<I> choices) {
        Set<I> seen = new HashSet<>();
        return choices.stream().filter(idea -> !seen.add(idea)).findFirst();
    }

    @Override
    public List<Mark<I>> marks() {
        return IntStream.range(0, choices.size()).mapToObj(at -> new Mark<>(choices.get(at), at + 1)).toList();
    }
}

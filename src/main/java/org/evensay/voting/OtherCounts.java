package org.evensay.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who would come first if the same ballots were counted by Borda's or by Schulze's rule, each with what a ballot leaves
 * out read as last and as no opinion. Over the ideas that somebody chose. It says how firm a result is; it is not the
 * result.
 */
public record OtherCounts<I>(List<Count<I>> all) {

    public enum Rule { BORDA, SCHULZE }

    /** {@code first}: those who come first, level with each other; none when every ballot is blank. */
    public record Count<I>(Rule rule, Unranked unranked, List<I> first) {
    }

    public static <I> OtherCounts<I> of(List<Ranking<I>> ballots) {
        List<I> ideas = ballots.stream().flatMap(ballot -> ballot.choices().stream()).distinct().toList();
        List<Preference<I>> preferences = ballots.stream().map(Preference::of).toList();
        List<Count<I>> all = new ArrayList<>();
        for (Unranked unranked : Unranked.values()) {
            Pairwise<I> pairs = Pairwise.of(preferences, ideas, unranked);
            all.add(new Count<>(Rule.BORDA, unranked, first(Borda.order(pairs))));
            all.add(new Count<>(Rule.SCHULZE, unranked, first(Schulze.order(pairs, Schulze.Strength.MARGIN))));
        }
        return new OtherCounts<>(List.copyOf(all));
    }

    private static <I> List<I> first(List<List<I>> order) {
        return order.isEmpty() ? List.of() : List.copyOf(order.get(0));
    }

    /** How many of the counts put the same ideas first, no more and no fewer. */
    public int keeping(Set<I> first) {
        return (int) all.stream().filter(count -> Set.copyOf(count.first()).equals(first)).count();
    }

    /** The ideas that come first in some count and are not among these. */
    public Set<I> others(Set<I> first) {
        return all.stream().flatMap(count -> count.first().stream()).filter(idea -> !first.contains(idea))
                .collect(Collectors.toUnmodifiableSet());
    }
}

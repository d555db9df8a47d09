package org.evensay.voting;

import java.util.Comparator;
import java.util.List;

/**
 * A vote by rating, counted.
 *
 * @param lines   one for each idea of the frozen list, in its order
 * @param ballots how many were cast, blank ones among them
 * @param given   the ratings on the ballots, added up ballot by ballot
 */
public record RatingTally<I>(VotingRule rule, List<RatingLine<I>> lines, int ballots, long given) {

    public RatingTally {
        lines = List.copyOf(lines);
    }

    /** Ballots that the rule does not allow are a bug of the caller. */
    public static <I> RatingTally<I> of(VotingRule rule, List<Marks<I>> ballots, List<I> ideas) {
        Marks.check(rule, ballots, ideas);
        List<RatingLine<I>> lines = ideas.stream()
                .map(idea -> RatingLine.of(idea, rule, Marks.of(idea, ballots))).toList();
        return new RatingTally<>(rule, lines, ballots.size(), ballots.stream().mapToLong(Marks::sum).sum());
    }

    /** By the median, then by the part of people in the top band; still level shares a rank. Unrated comes last. */
    public List<Place<RatingLine<I>>> ranked() {
        Comparator<RatingLine<I>> byMedian = Comparator.comparing(
                line -> line.median().map(Quantile::hundredths).orElse(0), Comparator.reverseOrder());
        return Place.shared(lines, byMedian.thenComparing(RatingLine::topBand, RatingTally::largerFirst));
    }

    private static int largerFirst(Share left, Share right) {
        return Long.compare(right.part() * left.whole(), left.part() * right.whole());
    }
}

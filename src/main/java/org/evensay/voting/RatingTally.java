package org.evensay.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A vote by rating, counted.
 *
 * @param lines   one for each idea of the frozen list, in its order
 * @param ballots how many were cast, blank ones among them
 * @param given   the ratings on the ballots, added up ballot by ballot
 */
public record RatingTally<I>(VotingRule rule, List<RatingLine<I>> lines, int ballots, long given)
        implements Result<I> {

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
                RatingLine::level, Comparator.reverseOrder());
        return Place.shared(lines, byMedian.thenComparing(RatingLine::topBand, RatingTally::largerFirst));
    }

    @Override
    public List<Place<Counted<I>>> places(TieRule ties) {
        return Result.widened(ranked());
    }

    @Override
    public long counted() {
        return lines.stream().flatMap(line -> line.ratings().stream()).mapToLong(Integer::longValue).sum();
    }

    /** Nothing is added up for people: the ratings stand beside each idea. */
    @Override
    public Optional<CheckLine> check() {
        return Optional.empty();
    }

    private static int largerFirst(Share left, Share right) {
        return Long.compare(right.part() * left.whole(), left.part() * right.whole());
    }
}

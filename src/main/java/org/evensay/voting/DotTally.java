package org.evensay.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A vote by dots, counted.
 *
 * @param ballots how many were cast, blank ones among them
 * @param given   the dots on the ballots, added up ballot by ballot
 */
public record DotTally<I>(Dots dots, List<Line<I>> lines, int ballots, long given)
        implements Result<I> {

    /** @param share of the dots there would be if everybody who voted had used all of theirs
     *  @param each  the dots that people laid on it, the most first */
    public record Line<I>(I idea, int dots, int people, Share share, List<Integer> each) implements Counted<I> {
        @Override
        public int level() {
            return dots;
        }
    }

    public DotTally {
        lines = List.copyOf(lines);
    }

    /** Ballots that the rule does not allow are a bug of the caller. */
    public static <I> DotTally<I> of(Dots dots, List<Marks<I>> ballots, List<I> ideas) {
        Marks.check(VotingRule.DOTS, ballots, ideas);
        if (!ballots.stream().allMatch(dots::allow)) {
            throw new IllegalArgumentException("more dots on a ballot than " + dots + " allows");
        }
        long available = (long) ballots.size() * dots.each();
        return new DotTally<>(dots, ideas.stream().map(idea -> line(idea, Marks.of(idea, ballots), available)).toList(),
                ballots.size(), ballots.stream().mapToLong(Marks::sum).sum());
    }

    private static <I> Line<I> line(I idea, List<Integer> marks, long available) {
        int sum = marks.stream().mapToInt(Integer::intValue).sum();
        return new Line<>(idea, sum, marks.size(), new Share(sum, available),
                marks.stream().sorted(Comparator.reverseOrder()).toList());
    }

    public CheckLine checkLine() {
        return new CheckLine(ballots, dots.each(), (long) ballots * dots.each(), counted());
    }

    @Override
    public Optional<CheckLine> check() {
        return Optional.of(checkLine());
    }

    @Override
    public long counted() {
        return lines.stream().mapToLong(Line::dots).sum();
    }

    @Override
    public List<Place<Counted<I>>> places(TieRule ties) {
        return Result.widened(ranked());
    }

    /** By dots, then by people; still level shares a rank. */
    public List<Place<Line<I>>> ranked() {
        Comparator<Line<I>> byDots = Comparator.comparing(Line::dots, Comparator.reverseOrder());
        return Place.shared(lines, byDots.thenComparing(Line::people, Comparator.reverseOrder()));
    }
}

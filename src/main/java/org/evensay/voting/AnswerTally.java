package org.evensay.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A vote by yes, no and not sure, counted.
 *
 * @param ballots how many were cast, blank ones among them
 * @param given   how many answers stand on the ballots, added up ballot by ballot
 */
public record AnswerTally<I>(List<Line<I>> lines, int ballots, long given) implements Result<I> {

    /** @param silent people who cast a ballot and said nothing to this idea */
    public record Line<I>(I idea, int yes, int no, int unsure, int silent) implements Counted<I> {

        public int answers() {
            return yes + no + unsure;
        }

        @Override
        public int people() {
            return answers();
        }

        @Override
        public int level() {
            return yes;
        }
    }

    public AnswerTally {
        lines = List.copyOf(lines);
    }

    /** Ballots that the rule does not allow are a bug of the caller. */
    public static <I> AnswerTally<I> of(List<Marks<I>> ballots, List<I> ideas) {
        Marks.check(VotingRule.YES_NO_UNSURE, ballots, ideas);
        return new AnswerTally<>(
                ideas.stream().map(idea -> line(idea, Marks.of(idea, ballots), ballots.size())).toList(),
                ballots.size(), ballots.stream().mapToLong(ballot -> ballot.values().size()).sum());
    }

    private static <I> Line<I> line(I idea, List<Integer> marks, int ballots) {
        List<Integer> counts = Marks.counts(marks, Answer.YES.mark(), Answer.UNSURE.mark());
        return new Line<>(idea, counts.get(Answer.YES.ordinal()), counts.get(Answer.NO.ordinal()),
                counts.get(Answer.UNSURE.ordinal()), ballots - marks.size());
    }

    @Override
    public List<Place<Counted<I>>> places(TieRule ties) {
        return Result.widened(ranked());
    }

    @Override
    public long counted() {
        return lines.stream().mapToLong(Line::answers).sum();
    }

    /** Nothing is added up for people: the answers stand beside each idea. */
    @Override
    public Optional<CheckLine> check() {
        return Optional.empty();
    }

    /** By the people who said yes, then by the fewest who said no; still level shares a rank. */
    public List<Place<Line<I>>> ranked() {
        Comparator<Line<I>> byYes = Comparator.comparing(Line::yes, Comparator.reverseOrder());
        return Place.shared(lines, byYes.thenComparing(Line::no));
    }
}

package org.evensay.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From one vote to a later one on the same question (method.md 2.5). Ballots carry nobody's key once they are counted,
 * so how many people changed their choices is not known; what is known is how many of the later ballots are like none
 * of the earlier ones that is still free: at least so many are new or changed.
 *
 * @param moves        ideas on both lists that somebody chose and whose rank is another one, the biggest rise first
 * @param likeness     Spearman's rank correlation of the points, over the ideas on both lists
 * @param ballots      how many were cast in the later vote
 * @param newOrChanged how many of these are surely not as before
 */
public record Change<I>(List<Move<I>> moves, OptionalDouble likeness, int ballots, int newOrChanged) {
    private static final double NEARLY_FROM = 0.8;
    private static final double PARTLY_FROM = 0.4;

    /** In plain words. */
    public enum Band { NEARLY_THE_SAME, PARTLY_THE_SAME, ANOTHER_ORDER }

    /** Ranks among the ideas on both lists, 1 the top. */
    public record Move<I>(I idea, int from, int to) {
        public int places() {
            return from - to;
        }

        public boolean isUp() {
            return from > to;
        }
    }

    /** Where an idea stands in a result; {@code points} as in {@link Counted#level}. */
    public record Standing<I>(I idea, int rank, int points) {
        private boolean isChosen() {
            return points > 0;
        }
    }

    /** One vote: its result, the top first, and the ballots it was counted from. */
    public record Counted<I>(List<Standing<I>> result, List<? extends Ballot<I>> ballots) {
    }

    public static <I> Change<I> between(Counted<I> before, Counted<I> after) {
        Map<I, Standing<I>> then = before.result().stream()
                .collect(Collectors.toMap(Standing::idea, Function.identity()));
        List<Standing<I>> now = after.result().stream().filter(line -> then.containsKey(line.idea())).toList();
        return new Change<>(moves(then, now), RankCorrelation.of(
                now.stream().map(line -> then.get(line.idea()).points()).toList(),
                now.stream().map(Standing::points).toList()),
                after.ballots().size(), after.ballots().size() - alike(before.ballots(), after.ballots()));
    }

    private static <I> List<Move<I>> moves(Map<I, Standing<I>> then, List<Standing<I>> now) {
        List<Standing<I>> before = now.stream().map(line -> then.get(line.idea())).toList();
        return now.stream().filter(line -> line.isChosen() || then.get(line.idea()).isChosen())
                .map(line -> new Move<>(line.idea(), place(then.get(line.idea()), before), place(line, now)))
                .filter(move -> move.places() != 0)
                .sorted(Comparator.comparing((Move<I> move) -> -move.places()).thenComparing(Move::to)).toList();
    }

    /** Among these alone: who was ahead and has been withdrawn since makes nobody rise. */
    private static <I> int place(Standing<I> one, List<Standing<I>> all) {
        return 1 + (int) all.stream().filter(other -> other.rank() < one.rank()).count();
    }

    /** How many ballots can be put in pairs of the same, one from each vote. */
    private static <I> int alike(List<? extends Ballot<I>> before, List<? extends Ballot<I>> after) {
        List<Ballot<I>> free = new ArrayList<>(before);
        return (int) after.stream().filter(free::remove).count();
    }

    public Band band() {
        double rho = likeness.orElse(1);
        if (rho >= NEARLY_FROM) {
            return Band.NEARLY_THE_SAME;
        }
        return rho >= PARTLY_FROM ? Band.PARTLY_THE_SAME : Band.ANOTHER_ORDER;
    }
}

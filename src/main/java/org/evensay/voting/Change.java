package org.evensay.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From one vote to a later one on the same question (method.md 2.5). Ballots carry nobody's key once they are counted,
 * so how many people changed their choices is not known; what is known is how many of the later ballots are like none
 * of the earlier ones that is still free: at least so many are new or changed.
 *
 * @param moves        the compared ideas whose rank is another one, the biggest rise first
 * @param compared     how many ideas are laid side by side: on both lists, and chosen in either vote by somebody. What
 *                     nobody chose stands still for want of votes, and would make any two orders look alike
 * @param likeness     Spearman's correlation of the ranks in the two results, over these; empty when one has no order
 * @param ballots      how many were cast in the later vote
 * @param newOrChanged how many of these are surely not as before
 */
public record Change<I>(List<Move<I>> moves, int compared, OptionalDouble likeness, int ballots, int newOrChanged) {
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

    /** Where an idea stands in a result. What nobody chose has no rank: it comes after all others, level. */
    public record Standing<I>(I idea, OptionalInt rank) {
        private boolean isChosen() {
            return rank.isPresent();
        }

        private int order() {
            return rank.orElse(Integer.MAX_VALUE);
        }
    }

    /** One vote: its result, the top first, and the ballots it was counted from. */
    public record Counted<I>(List<Standing<I>> result, List<? extends Ballot<I>> ballots) {
    }

    public static <I> Change<I> between(Counted<I> before, Counted<I> after) {
        List<Move<I>> places = places(before.result(), after.result());
        List<Move<I>> moves = places.stream().filter(move -> move.places() != 0)
                .sorted(Comparator.comparing((Move<I> move) -> -move.places()).thenComparing(Move::to)).toList();
        return new Change<>(moves, places.size(), RankCorrelation.of(
                places.stream().map(Move::from).toList(), places.stream().map(Move::to).toList()),
                after.ballots().size(), after.ballots().size() - alike(before.ballots(), after.ballots()));
    }

    /** Each compared idea with its place in both results. */
    private static <I> List<Move<I>> places(List<Standing<I>> before, List<Standing<I>> after) {
        Map<I, Standing<I>> earlier = before.stream().collect(Collectors.toMap(Standing::idea, Function.identity()));
        List<Standing<I>> now = after.stream().filter(line -> earlier.containsKey(line.idea()))
                .filter(line -> line.isChosen() || earlier.get(line.idea()).isChosen()).toList();
        List<Standing<I>> then = now.stream().map(line -> earlier.get(line.idea())).toList();
        return IntStream.range(0, now.size()).mapToObj(at -> new Move<>(now.get(at).idea(),
                place(then.get(at), then), place(now.get(at), now))).toList();
    }

    /** Among these alone: who was ahead and has been withdrawn since makes nobody rise. */
    private static <I> int place(Standing<I> one, List<Standing<I>> all) {
        return 1 + (int) all.stream().filter(other -> other.order() < one.order()).count();
    }

    /** How many ballots can be put in pairs of the same, one from each vote. */
    private static <I> int alike(List<? extends Ballot<I>> before, List<? extends Ballot<I>> after) {
        List<Ballot<I>> free = new ArrayList<>(before);
        return (int) after.stream().filter(free::remove).count();
    }

    /** Empty where there is no likeness to speak of. */
    public Optional<Band> band() {
        return likeness.stream().mapToObj(Change::band).findFirst();
    }

    private static Band band(double rho) {
        if (rho >= NEARLY_FROM) {
            return Band.NEARLY_THE_SAME;
        }
        return rho >= PARTLY_FROM ? Band.PARTLY_THE_SAME : Band.ANOTHER_ORDER;
    }
}

package org.evensay.view;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evensay.workshop.Limit;

/**
 * What of a count may leave the group. It is made of nothing but the number of ballots, the number of choices and each
 * idea's points, so no other figure can slip out: not how many people chose an idea, not first places, not how many
 * ballots were short, and not how a tie was broken.
 *
 * <p>A <b>hidden ballot</b> is one that occurs in every bag of ballots (whole, short or blank, as many as were cast)
 * from which this same output would have come, somebody's own ballot taken out first if they know it. The numbers in
 * this rule are those with which an exhaustive search finds none (decision 14); a weaker rule is found out by it.
 *
 * @param places one for each idea, in the order of the list: what is told of it
 */
public record Leaving(Extent extent, List<Told> places) {

    /** POINTS: rank and points of the ideas that many wanted. ORDER: the first places. LIST: no result. */
    public enum Extent { POINTS, ORDER, LIST }

    /** {@code rank} 1 is the top, equal points share one; points never come without a rank. */
    public record Told(OptionalInt rank, OptionalInt points) {
        private static final Told NOTHING = new Told(OptionalInt.empty(), OptionalInt.empty());
    }

    private static final int ONE_OR_TWO_PEOPLE = 2;
    private static final int OPEN_BESIDES_ONE_A_BALLOT = 2;
    private static final int LEVELS_TOLD = 3;

    public Leaving {
        places = List.copyOf(places);
    }

    /**
     * @param ballots how many were cast
     * @param choices how many ideas a full ballot names; the first gives as many points, the last gives 1
     * @param points  of each idea, in the order of the list
     */
    public static Leaving of(int ballots, int choices, List<Integer> points) {
        if (choices < 2 || ballots < Limit.BALLOTS_FOR_FIGURES.most()) {
            return list(points);
        }
        return mayTellPoints(ballots, choices, points) ? points(choices, points) : order(choices, points);
    }

    /** Five ballots or more, nearly all places filled, no near-agreement, and something to tell. */
    private static boolean mayTellPoints(int ballots, int choices, List<Integer> points) {
        return ballots >= Limit.BALLOTS_FOR_POINTS_OUTSIDE.most()
                && 10 * sum(points) >= 9 * ballots * top(choices, choices)
                && points.stream().anyMatch(each -> isManyPeoples(each, choices))
                && IntStream.rangeClosed(1, choices).allMatch(first -> isOpen(first, ballots, choices, points));
    }

    /** The first so many ideas could have got clearly more: a point from each ballot, and two. */
    private static boolean isOpen(int first, int ballots, int choices, List<Integer> points) {
        List<Integer> best = points.stream().sorted(Comparator.reverseOrder()).limit(first).toList();
        return sum(best) + ballots + OPEN_BESIDES_ONE_A_BALLOT <= ballots * top(first, choices);
    }

    /** More points than two people could give. */
    private static boolean isManyPeoples(int points, int choices) {
        return points > ONE_OR_TWO_PEOPLE * choices;
    }

    private static Leaving points(int choices, List<Integer> points) {
        return new Leaving(Extent.POINTS, points.stream().map(each -> isManyPeoples(each, choices)
                ? new Told(rank(each, points), OptionalInt.of(each)) : Told.NOTHING).toList());
    }

    /** As many first places as a ballot has; with more than one idea above that, or with all ideas, it is no order. */
    private static Leaving order(int choices, List<Integer> points) {
        List<Told> places = points.stream().map(each -> rank(each, points))
                .map(rank -> rank.getAsInt() <= choices ? new Told(rank, OptionalInt.empty()) : Told.NOTHING).toList();
        long told = places.stream().filter(place -> place.rank().isPresent()).count();
        return told <= choices + 1 && told < points.size() ? new Leaving(Extent.ORDER, places) : list(points);
    }

    /**
     * For ratings and answers: the first places by the median or by the people who said yes, and nothing else. Every
     * such order of five ballots or more could have come from two sets of ballots with none in common, whoever knows
     * one of them (decision 22), so it hides no ballot.
     *
     * @param levels of each idea, in the order of the list; 0 where there is nothing to tell
     */
    static Leaving byLevel(int ballots, List<Integer> levels) {
        List<Integer> first = levels.stream().filter(level -> level > 0).distinct()
                .sorted(Comparator.reverseOrder()).limit(LEVELS_TOLD).toList();
        if (ballots < Limit.BALLOTS_FOR_POINTS_OUTSIDE.most() || first.isEmpty()) {
            return list(levels);
        }
        return new Leaving(Extent.ORDER, levels.stream().map(each -> first.contains(each)
                ? new Told(rank(each, levels), OptionalInt.empty()) : Told.NOTHING).toList());
    }

    static Leaving list(List<Integer> points) {
        return new Leaving(Extent.LIST, points.stream().map(each -> Told.NOTHING).toList());
    }

    private static OptionalInt rank(int each, List<Integer> points) {
        return OptionalInt.of(1 + (int) points.stream().filter(other -> other > each).count());
    }

    /** What the first so many places of one ballot give together. */
    private static int top(int first, int choices) {
        return IntStream.range(0, first).map(place -> choices - place).sum();
    }

    private static int sum(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}

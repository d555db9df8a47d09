package org.evensay.voting;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How alike the ballots are: Kendall's W, 0 not at all, 1 all the same (method.md 2.5). Over the ideas with at least
 * one vote, or W would hang on how many ideas nobody chose. Ideas a ballot leaves out share the middle of the places
 * left. A blank ballot puts nothing above anything, so it is not a voter here.
 *
 * @param w      0 to 1
 * @param voters ballots with at least one choice, 2 or more
 * @param ideas  ideas with at least one vote, 2 or more
 */
public record Concordance(double w, int voters, int ideas) {

    /** In plain words: under 0.3 people chose different things, above 0.6 they are close. */
    public enum Band { CHOSE_DIFFERENTLY, SOME_SHARED, CLOSE }

    private static final double SOME_FROM = 0.3;
    private static final double SOME_UP_TO = 0.6;

    /** Empty with fewer than two voters or two ideas, where being alike has no meaning. */
    public static <I> Optional<Concordance> of(List<Ranking<I>> ballots) {
        return ofPreferences(ballots.stream().map(Preference::of).toList());
    }

    /** The same for orders with level ideas, which share the middle of their places. Empty, too, if all tie all. */
    public static <I> Optional<Concordance> ofPreferences(List<Preference<I>> orders) {
        List<Preference<I>> voters = orders.stream().filter(order -> order.ideas() > 0).toList();
        Set<I> ideas = new LinkedHashSet<>();
        voters.forEach(order -> order.levels().forEach(ideas::addAll));
        double most = most(voters, ideas.size());
        if (voters.size() < 2 || most == 0) {
            return Optional.empty();
        }
        double w = 12 * squaredDistances(voters, ideas) / most;
        return Optional.of(new Concordance(w, voters.size(), ideas.size()));
    }

    public Band band() {
        if (w < SOME_FROM) {
            return Band.CHOSE_DIFFERENTLY;
        }
        return w <= SOME_UP_TO ? Band.SOME_SHARED : Band.CLOSE;
    }

    /** W = 12 S / (m^2 (n^3 - n) - m T), corrected for ties: this is the divisor. 0 when no voter tells ideas apart. */
    private static <I> double most(List<Preference<I>> voters, int ideas) {
        double m = voters.size();
        double tied = voters.stream().mapToDouble(order -> cubeLess(ideas - order.ideas())
                + order.levels().stream().mapToDouble(level -> cubeLess(level.size())).sum()).sum();
        return m * m * cubeLess(ideas) - m * tied;
    }

    /** S: how far the rank sums lie from their mean. Counted in half ranks, which are whole numbers. */
    private static <I> double squaredDistances(List<Preference<I>> voters, Set<I> ideas) {
        Map<I, Long> sums = new HashMap<>();
        voters.forEach(order -> addHalfRanks(order, ideas, sums));
        long mean = (long) voters.size() * (ideas.size() + 1);
        return sums.values().stream().mapToDouble(sum -> (double) (sum - mean) * (sum - mean)).sum() / 4;
    }

    private static <I> void addHalfRanks(Preference<I> order, Set<I> ideas, Map<I, Long> sums) {
        Map<I, Long> ranks = new HashMap<>();
        for (Set<I> level : order.levels()) {
            long middle = 2L * ranks.size() + level.size() + 1;
            level.forEach(idea -> ranks.put(idea, middle));
        }
        long left = ranks.size() + 1L + ideas.size();
        ideas.forEach(idea -> sums.merge(idea, ranks.getOrDefault(idea, left), Long::sum));
    }

    private static double cubeLess(int count) {
        return (double) count * count * count - count;
    }
}

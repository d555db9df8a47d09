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
        List<Ranking<I>> voters = ballots.stream().filter(ballot -> !ballot.isBlank()).toList();
        Set<I> ideas = new LinkedHashSet<>();
        voters.forEach(ballot -> ideas.addAll(ballot.choices()));
        return voters.size() < 2 || ideas.size() < 2
                ? Optional.empty()
                : Optional.of(new Concordance(w(voters, ideas), voters.size(), ideas.size()));
    }

    public Band band() {
        if (w < SOME_FROM) {
            return Band.CHOSE_DIFFERENTLY;
        }
        return w <= SOME_UP_TO ? Band.SOME_SHARED : Band.CLOSE;
    }

    /** W = 12 S / (m^2 (n^3 - n) - m T), corrected for ties. The divisor is above 0, as no ballot ties all ideas. */
    private static <I> double w(List<Ranking<I>> voters, Set<I> ideas) {
        double m = voters.size();
        double tied = voters.stream().mapToDouble(ballot -> cubeLess(ideas.size() - ballot.choices().size())).sum();
        double most = m * m * cubeLess(ideas.size()) - m * tied;
        return 12 * squaredDistances(voters, ideas) / most;
    }

    /** S: how far the rank sums lie from their mean. Counted in half ranks, which are whole numbers. */
    private static <I> double squaredDistances(List<Ranking<I>> voters, Set<I> ideas) {
        Map<I, Long> sums = new HashMap<>();
        voters.forEach(ballot -> addHalfRanks(ballot, ideas, sums));
        long mean = (long) voters.size() * (ideas.size() + 1);
        return sums.values().stream().mapToDouble(sum -> (double) (sum - mean) * (sum - mean)).sum() / 4;
    }

    private static <I> void addHalfRanks(Ranking<I> ballot, Set<I> ideas, Map<I, Long> sums) {
        List<I> choices = ballot.choices();
        long left = choices.size() + 1L + ideas.size();
        Map<I, Long> ranks = new HashMap<>();
        choices.forEach(idea -> ranks.put(idea, 2L * (ranks.size() + 1)));
        ideas.forEach(idea -> sums.merge(idea, ranks.getOrDefault(idea, left), Long::sum));
    }

    private static double cubeLess(int count) {
        return (double) count * count * count - count;
    }
}

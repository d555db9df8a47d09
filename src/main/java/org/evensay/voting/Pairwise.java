package org.evensay.voting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many ballots put one idea above another, for every pair. With {@link Unranked#LAST} a ballot puts each idea that
 * it names above each that it does not; with {@link Unranked#NO_OPINION} it compares only those it names. Level ideas
 * and two that are both left out are not compared. Immutable.
 */
public final class Pairwise<I> {
    private final List<I> ideas;
    private final int[][] above;

    private Pairwise(List<I> ideas, int[][] above) {
        this.ideas = ideas;
        this.above = above;
    }

    /** An idea on a ballot that is not in {@code ideas} is a bug of the caller. */
    public static <I> Pairwise<I> of(List<Preference<I>> ballots, List<I> ideas, Unranked unranked) {
        Map<I, Integer> places = new HashMap<>();
        ideas.forEach(idea -> places.put(idea, places.size()));
        int[][] above = new int[ideas.size()][ideas.size()];
        for (Preference<I> ballot : ballots) {
            count(levels(ballot, places, unranked), above);
        }
        return new Pairwise<>(List.copyOf(ideas), above);
    }

    /** For each idea its level, the smaller the better; no level is -1. */
    private static <I> int[] levels(Preference<I> ballot, Map<I, Integer> places, Unranked unranked) {
        int[] levels = new int[places.size()];
        Arrays.fill(levels, unranked == Unranked.LAST ? ballot.levels().size() : -1);
        for (int level = 0; level < ballot.levels().size(); level++) {
            for (I idea : ballot.levels().get(level)) {
                levels[places.get(idea)] = level;
            }
        }
        return levels;
    }

    private static void count(int[] levels, int[][] above) {
        for (int one = 0; one < levels.length; one++) {
            for (int other = 0; other < levels.length; other++) {
                if (levels[one] >= 0 && levels[one] < levels[other]) {
                    above[one][other]++;
                }
            }
        }
    }

    public List<I> ideas() {
        return ideas;
    }

    /** How many ballots put the idea at {@code one} in the list above the idea at {@code other}. */
    public int above(int one, int other) {
        return above[one][other];
    }

    /** By how many more ballots it is put above the other than below it; under nought when it is the other way. */
    public int margin(int one, int other) {
        return above[one][other] - above[other][one];
    }
}

package org.evensay.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Schulze's rule (Schulze 2011, Social Choice and Welfare 36:267): an idea stands above another when the strongest
 * chain of pairs from it to the other is stronger than the strongest chain back. A chain is as strong as its weakest
 * pair; a pair's strength is its {@link Strength}.
 */
public final class Schulze {

    /** How a pair that is won counts; a pair that is lost or level is no link at all. */
    public enum Strength {
        /** By how many ballots it is won. */
        MARGIN,
        /** How many ballots are on the winning side. */
        WINNING_SIDE
    }

    private Schulze() {
    }

    /** The ideas from the best to the last: those that no other is above, then the same among the rest. */
    public static <I> List<List<I>> order(Pairwise<I> pairs, Strength strength) {
        int[][] chains = strongestChains(links(pairs, strength));
        List<Integer> left = IntStream.range(0, chains.length).boxed().toList();
        List<List<I>> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Integer> level = unbeaten(chains, left);
            order.add(level.stream().map(pairs.ideas()::get).toList());
            left = left.stream().filter(idea -> !level.contains(idea)).toList();
        }
        return List.copyOf(order);
    }

    private static int[][] links(Pairwise<?> pairs, Strength strength) {
        int ideas = pairs.ideas().size();
        return IntStream.range(0, ideas).mapToObj(one -> IntStream.range(0, ideas).map(other ->
                pairs.margin(one, other) <= 0 ? 0
                        : strength == Strength.MARGIN ? pairs.margin(one, other) : pairs.above(one, other))
                .toArray()).toArray(int[][]::new);
    }

    /** Floyd and Warshall's way over all pairs; the table that came in becomes the table of chains. */
    private static int[][] strongestChains(int[][] chains) {
        for (int middle = 0; middle < chains.length; middle++) {
            for (int from = 0; from < chains.length; from++) {
                for (int to = 0; to < chains.length; to++) {
                    int around = Math.min(chains[from][middle], chains[middle][to]);
                    chains[from][to] = Math.max(chains[from][to], around);
                }
            }
        }
        return chains;
    }

    /** "Above" is a strict partial order, so there is always one. */
    private static List<Integer> unbeaten(int[][] chains, List<Integer> among) {
        return among.stream().filter(idea -> among.stream()
                .noneMatch(other -> chains[other][idea] > chains[idea][other])).toList();
    }
}

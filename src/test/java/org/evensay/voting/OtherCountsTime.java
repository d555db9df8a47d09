package org.evensay.voting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What {@code scripts/bench/counts} runs: all other ways of counting over the election with the most ballots. */
public final class OtherCountsTime {
    private static final int ROUNDS = 50;
    private static final double MOST_MS = 50;

    private OtherCountsTime() {
    }

    public static void main(String[] arguments) {
        Election largest = Election.all().max(Comparator.comparingInt(one -> one.ballots().size())).orElseThrow();
        List<Ranking<Integer>> ballots = largest.strict();
        double[] ms = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            OtherCounts.of(ballots);
            ms[round] = (System.nanoTime() - begun) / 1e6;
        }
        double first = ms[0];
        Arrays.sort(ms);
        System.out.printf("%s: %d ballots, %d ideas; median %.1f ms, worst %.1f ms, first %.1f ms%n", largest.name(),
                ballots.size(), largest.ideas().size(), ms[ROUNDS / 2], ms[ROUNDS - 1], first);
        System.exit(ms[ROUNDS / 2] <= MOST_MS ? 0 : 1);
    }
}

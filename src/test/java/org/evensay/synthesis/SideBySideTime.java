package org.evensay.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.evensay.voting.Ranking;
import org.evensay.voting.TopK;

/** What {@code scripts/bench/comparison} runs: the largest inquiry that is promised, each group with two votes. */
public final class SideBySideTime {
    private static final int GROUPS = 200;
    private static final int IDEAS = 30;
    private static final int PEOPLE = 12;
    private static final int THEMES = 25;
    private static final TopK METHOD = new TopK(5);
    private static final int ROUNDS = 50;
    private static final double MOST_MS = 300;

    private SideBySideTime() {
    }

    public static void main(String[] arguments) {
        Random chance = new Random(5);
        List<GroupVotes<Integer, Integer>> groups =
                IntStream.range(0, GROUPS).mapToObj(group -> group(chance)).toList();
        double[] ms = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            SideBySide.of(groups);
            ms[round] = (System.nanoTime() - begun) / 1e6;
        }
        double first = ms[0];
        Arrays.sort(ms);
        System.out.printf("%d groups, %d ideas and %d people each, %d themes, two votes: median %.1f ms, "
                + "worst %.1f ms, first %.1f ms%n",
                GROUPS, IDEAS, PEOPLE, THEMES, ms[ROUNDS / 2], ms[ROUNDS - 1], first);
        System.exit(ms[ROUNDS / 2] <= MOST_MS ? 0 : 1);
    }

    private static GroupVotes<Integer, Integer> group(Random chance) {
        Map<Integer, Integer> themes = new HashMap<>();
        IntStream.range(0, IDEAS).forEach(idea -> themes.put(idea, chance.nextInt(THEMES)));
        return GroupVotes.of(vote(themes, chance), vote(themes, chance));
    }

    private static CodedVote<Integer, Integer> vote(Map<Integer, Integer> themes, Random chance) {
        return new CodedVote<>(METHOD, IntStream.range(0, PEOPLE).mapToObj(person -> ballot(chance)).toList(), themes);
    }

    private static Ranking<Integer> ballot(Random chance) {
        List<Integer> ideas = new ArrayList<>(IntStream.range(0, IDEAS).boxed().toList());
        Collections.shuffle(ideas, chance);
        return Ranking.of(ideas.subList(0, METHOD.choices()));
    }
}

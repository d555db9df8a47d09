package org.evensay.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.evensay.voting.Ranking;
import org.evensay.voting.TopK;

/** Inquiries of chance: groups of 1 to 12 people, each with a K of 1 to 5; short and blank ballots among them. */
record Inquiries(Random chance) {
    static final int IDEAS = 9;

    static List<GroupCount<Integer>> counted(List<CodedVote<Integer, Integer>> groups) {
        return groups.stream().map(CodedVote::counted).toList();
    }

    List<CodedVote<Integer, Integer>> groups(int many) {
        return IntStream.range(0, many).mapToObj(group -> group()).toList();
    }

    CodedVote<Integer, Integer> group() {
        int choices = 1 + chance.nextInt(5);
        return new CodedVote<>(new TopK(choices), IntStream.range(0, 1 + chance.nextInt(12))
                .mapToObj(person -> ballot(choices)).toList(), coded(choices));
    }

    private Ranking<Integer> ballot(int choices) {
        List<Integer> ideas = new ArrayList<>(IntStream.range(0, IDEAS).boxed().toList());
        Collections.shuffle(ideas, chance);
        return Ranking.of(ideas.subList(0, chance.nextInt(choices + 1)));
    }

    /** Each idea with one of so many themes. */
    Map<Integer, Integer> coded(int themes) {
        Map<Integer, Integer> coded = new HashMap<>();
        IntStream.range(0, IDEAS).forEach(idea -> coded.put(idea, chance.nextInt(themes)));
        return coded;
    }
}

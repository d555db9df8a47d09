package org.evensay.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evensay.voting.Ranking;
import org.evensay.voting.Tally;
import org.evensay.voting.TopK;

/**
 * Hidden ballots found the plain way: every bag of ballots is made and counted, and what all bags with one output have
 * in common is hidden. Only for small groups; it holds {@link HiddenBallots} to account, and tries rules that tell
 * more than points.
 */
final class EveryBag {
    private final BallotKinds kinds;
    private final List<Integer> ideas;
    private final Function<Tally<Integer>, Object> rule;
    private final Map<Object, BitSet> common = new HashMap<>();
    private final Map<List<Object>, BitSet> commonBesides = new HashMap<>();

    EveryBag(int ideas, int choices, int ballots, Function<Tally<Integer>, Object> rule) {
        kinds = BallotKinds.of(ideas, choices);
        this.ideas = IntStream.range(0, ideas).boxed().toList();
        this.rule = rule;
        add(new ArrayList<>(), 0, ballots);
    }

    boolean isFoundByOutsiders() {
        return common.values().stream().anyMatch(each -> !each.isEmpty());
    }

    boolean isFoundByVoters() {
        return commonBesides.values().stream().anyMatch(each -> !each.isEmpty());
    }

    private void add(List<Integer> bag, int from, int left) {
        if (left == 0) {
            count(bag);
            return;
        }
        for (int kind = from; kind < kinds.all().size(); kind++) {
            bag.add(kind);
            add(bag, kind, left - 1);
            bag.remove(bag.size() - 1);
        }
    }

    private void count(List<Integer> bag) {
        List<Ranking<Integer>> ballots = bag.stream().map(kind -> Ranking.of(kinds.all().get(kind))).toList();
        Object output = rule.apply(Tally.of(new TopK(kinds.choices()), ballots, ideas));
        keepCommon(common, output, bag);
        bag.stream().distinct().forEach(own -> {
            List<Integer> others = new ArrayList<>(bag);
            others.remove(own);
            keepCommon(commonBesides, List.of(output, own), others);
        });
    }

    private static <K> void keepCommon(Map<K, BitSet> common, K output, List<Integer> bag) {
        BitSet kindsOfIt = new BitSet();
        bag.forEach(kindsOfIt::set);
        common.computeIfAbsent(output, first -> (BitSet) kindsOfIt.clone()).and(kindsOfIt);
    }
}

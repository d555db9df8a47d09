package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.view.Leaving.Extent;
import org.evensay.voting.Counted;
import org.evensay.voting.Marks;
import org.evensay.voting.Result;
import org.evensay.voting.VotingRule;
import org.evensay.voting.Way;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What leaves of ratings and answers hides no ballot: for every order that five people can leave over three ideas, and
 * for every own ballot that one of them knows, there are two sets of the other four ballots with none in common.
 */
class LevelsLeaveNoBallotTest {
    private static final List<Integer> IDEAS = List.of(0, 1, 2);
    private static final int PEOPLE = 5;

    @ParameterizedTest
    @EnumSource(value = VotingRule.class, names = {"RATING_5", "YES_NO_UNSURE"})
    void twoSetsOfBallotsWithNoneInCommonTellTheSame(VotingRule rule) {
        List<Marks<Integer>> all = all(rule);
        for (Marks<Integer> own : all) {
            Map<Leaving, Set<Marks<Integer>>> inEverySet = new HashMap<>();
            for (List<Marks<Integer>> others : bags(rule, all)) {
                List<Marks<Integer>> bag = new ArrayList<>(others);
                bag.add(own);
                inEverySet.computeIfAbsent(leaving(rule, bag), first -> new HashSet<>(others)).retainAll(others);
            }
            assertThat(inEverySet).hasSizeGreaterThan(10);
            inEverySet.forEach((told, common) -> assertThat(told.extent() == Extent.LIST ? Set.of() : common)
                    .as("%s, one of them %s", told, own).isEmpty());
        }
    }

    /** Some of all the sets there are: enough to find two for each order. */
    private static List<List<Marks<Integer>>> bags(VotingRule rule, List<Marks<Integer>> all) {
        List<List<Marks<Integer>>> bags = new ArrayList<>();
        all.forEach(each -> bags.add(List.of(each, each, each, each)));
        if (rule == VotingRule.YES_NO_UNSURE) {
            List<Marks<Integer>> few = all.stream().filter(each -> each.values().size() == IDEAS.size()
                    && each.values().values().stream().anyMatch(mark -> mark > 1)
                    && !each.values().values().containsAll(List.of(2, 3))).toList();
            for (int one = 0; one < few.size(); one++) {
                for (int two = one; two < few.size(); two++) {
                    for (int three = two; three < few.size(); three++) {
                        for (int four = three; four < few.size(); four++) {
                            bags.add(List.of(few.get(one), few.get(two), few.get(three), few.get(four)));
                        }
                    }
                }
            }
        }
        return bags;
    }

    private static List<Marks<Integer>> all(VotingRule rule) {
        List<Marks<Integer>> all = new ArrayList<>(List.of(Marks.blank()));
        for (Integer idea : IDEAS) {
            List.copyOf(all).forEach(each -> IntStream.rangeClosed(rule.lowest(), rule.highest()).forEach(mark -> {
                Map<Integer, Integer> values = new HashMap<>(each.values());
                values.put(idea, mark);
                all.add(new Marks<>(values));
            }));
        }
        return all;
    }

    private static Leaving leaving(VotingRule rule, List<Marks<Integer>> bag) {
        Result<Integer> result = new Way(rule, 0, false).count(List.copyOf(bag), IDEAS);
        return Leaving.byLevel(PEOPLE, result.lines().stream().map(Counted::level).toList());
    }
}

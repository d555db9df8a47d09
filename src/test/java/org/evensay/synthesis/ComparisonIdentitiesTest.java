package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.evensay.voting.Place;
import org.evensay.voting.Ranking;
import org.evensay.voting.Tally;
import org.junit.jupiter.api.Test;

/** What is true of every comparison whatsoever, tried on many inquiries of chance. */
class ComparisonIdentitiesTest {
    private static final int INQUIRIES = 1_000;
    private final Random chance = new Random(20_261_128);
    private final Inquiries inquiries = new Inquiries(chance);

    @Test
    void thePointsOfTheThemesAreThePointsOfTheIdeasAndPeopleAreNoMoreThanBallots() {
        for (int number = 0; number < INQUIRIES; number++) {
            List<CodedVote<Integer, Integer>> groups = inquiries.groups(1 + chance.nextInt(5));
            List<ThemeLine<Integer>> lines = Comparison.of(Inquiries.counted(groups)).lines();
            long counted = groups.stream().mapToLong(group -> Tally.of(group.method(), group.ballots(),
                    IntStream.range(0, Inquiries.IDEAS).boxed().toList()).counted()).sum();
            int ballots = groups.stream().mapToInt(group -> group.ballots().size()).sum();

            assertThat(lines.stream().mapToLong(ThemeLine::points).sum()).isEqualTo(counted);
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.people()).isBetween(1, ballots);
                assertThat(line.groups()).isBetween(1, groups.size());
                assertThat(line.groupEqual().percent(2)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            });
        }
    }

    @Test
    void withOneGroupOrGroupsOfOneSizeBothSharesAreTheSame() {
        for (int number = 0; number < INQUIRIES; number++) {
            List<CodedVote<Integer, Integer>> one = inquiries.groups(1);
            CodedVote<Integer, Integer> turned = new CodedVote<>(one.get(0).method(), one.get(0).ballots(),
                    inquiries.coded(one.get(0).method().choices()));
            for (var groups : List.of(one, List.of(one.get(0), turned))) {
                assertThat(Comparison.of(Inquiries.counted(groups)).lines()).allSatisfy(line ->
                        assertThat(line.groupEqual().percent(6)).isEqualTo(line.pooled().percent(6)));
            }
        }
    }

    @Test
    void theOrderOfTheGroupsAndOfTheirBallotsDoesNotMatter() {
        for (int number = 0; number < INQUIRIES; number++) {
            List<CodedVote<Integer, Integer>> groups = new ArrayList<>(inquiries.groups(4));
            Map<Integer, String> before = said(groups);
            Collections.shuffle(groups, chance);
            assertThat(said(groups.stream().map(this::shuffled).toList())).isEqualTo(before);
        }
    }

    private CodedVote<Integer, Integer> shuffled(CodedVote<Integer, Integer> group) {
        List<Ranking<Integer>> ballots = new ArrayList<>(group.ballots());
        Collections.shuffle(ballots, chance);
        return new CodedVote<>(group.method(), ballots, group.themes());
    }

    private static Map<Integer, String> said(List<CodedVote<Integer, Integer>> groups) {
        Map<Integer, String> said = new HashMap<>();
        for (Place<ThemeLine<Integer>> place : Comparison.of(Inquiries.counted(groups)).ranked()) {
            ThemeLine<Integer> line = place.line();
            said.put(line.theme(), place.rank() + " " + line.points() + " " + line.pooled().percent(4) + " "
                    + line.groupEqual().percent(4) + " " + line.groups() + " " + line.people());
        }
        return said;
    }
}

package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.voting.Concordance;
import org.evensay.voting.PublishedVotes;
import org.evensay.voting.Ranking;
import org.evensay.voting.TopK;
import org.junit.jupiter.api.Test;

/** Three groups worked by hand, published votes, and what has no meaning; the numbers are points. */
class GroupAgreementTest {
    private static final GroupCount<String> NORTH = group("tea", 9, "walks", 3, "songs", 3);
    private static final GroupCount<String> SOUTH = group("walks", 6, "tea", 1);
    private static final GroupCount<String> EAST = group("walks", 4, "tea", 2, "roles", 1);
    private static final GroupCount<String> SILENT = group();

    /**
     * Ranks of tea, walks, songs, roles: 1 2.5 2.5 4, 2 1 3.5 3.5 and 2 1 4 3; sums 5 4.5 10 10.5; S = 30.5; T = 12;
     * W = 12 x 30.5 / (9 x 60 - 3 x 12) = 366/504. The same figure came from scipy 1.17 (Friedman's test).
     */
    @Test
    void groupsAreJudgesAndAThemeNotRaisedIsASharedLastPlace() {
        Concordance found = GroupAgreement.of(List.of(NORTH, SOUTH, SILENT, EAST)).concordance().orElseThrow();

        assertThat(found.w()).isCloseTo(366.0 / 504, within(1e-12));
        assertThat(found.voters()).as("a group that raised nothing is no judge").isEqualTo(3);
        assertThat(found.ideas()).isEqualTo(4);
    }

    /** The expected figures were computed apart from this code and cross-checked with a Friedman test. */
    @Test
    void groupsOfOnePersonHaveTheKnownWOfThePublishedBallots() {
        assertThat(ofOnePersonEach(3, PublishedVotes.SINGH_NGT1)).isCloseTo(0.725146, within(5e-7));
        assertThat(ofOnePersonEach(5, PublishedVotes.DONOVAN_T11)).isCloseTo(0.193245, within(5e-7));
    }

    private static double ofOnePersonEach(int choices, List<Ranking<Integer>> ballots) {
        Map<Integer, Integer> themes = PublishedVotes.ideas(12).stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
        return GroupAgreement.of(ballots.stream().map(ballot ->
                new CodedVote<>(new TopK(choices), List.of(ballot), themes).counted()).toList())
                .concordance().orElseThrow().w();
    }

    /**
     * North and South over tea, walks, songs: ranks 1 2.5 2.5 and 2 1 3; from the middle -1 0.5 0.5 and 0 -1 1: none.
     * North and East over all four: -1.5 0 0 1.5 and -0.5 -1.5 1.5 0.5: 1.5 / root of (4.5 x 5), as scipy 1.17 has it.
     */
    @Test
    void twoGroupsAreComparedOverTheThemesThatEitherRaised() {
        List<GroupPair> pairs = GroupAgreement.of(List.of(NORTH, SOUTH, EAST)).pairs();

        assertThat(pairs).extracting(GroupPair::one, GroupPair::other)
                .containsExactly(tuple(0, 1), tuple(0, 2), tuple(1, 2));
        assertThat(pairs.get(0).likeness()).hasValue(0);
        assertThat(pairs.get(1).likeness().orElseThrow()).isCloseTo(0.316228, within(5e-7));
        assertThat(pairs.get(2).likeness()).hasValue(1);
    }

    /** North's head at 2 is tea, walks and songs, South's walks and tea: in both at 1 none, at 2 two of 3 and 2. */
    @Test
    void aListShorterThanFiveIsComparedAsFarAsItGoesAndSaysSo() {
        ListLikeness found = pair(NORTH, SOUTH).firstFive().orElseThrow();

        assertThat(found.depth()).isEqualTo(2);
        assertThat(found.overlap()).isEqualTo(2);
        assertThat(found.overlapShare()).isEqualTo(4 / 5.0);
        assertThat(found.jaccard()).isEqualTo(2 / 3.0);
        assertThat(found.averageOverlap()).isEqualTo(0.4);
    }

    /** Three ways of asking about the same question (doi 10.1186/s40900-020-00196-4, table 3). */
    @Test
    void thePublishedTopFivesAreAsAlikeAsTheGoldenValuesSay() {
        GroupCount<String> crowd =
                inOrder("causes", "weight and exercise", "physical health", "tests", "health system");
        GroupCount<String> ngt =
                inOrder("health system", "causes", "patient-provider", "self-care", "physical health");

        ListLikeness found = pair(crowd, ngt).firstFive().orElseThrow();
        assertThat(found.depth()).isEqualTo(5);
        assertThat(found.overlap()).isEqualTo(3);
        assertThat(found.jaccard()).isCloseTo(0.4286, within(0.00005));
        assertThat(found.rankBiased()).isCloseTo(0.4839, within(0.00005));
    }

    @Test
    void theSixthIsNotLookedAtAndASharedFifthIs() {
        GroupCount<String> strict = inOrder("a", "b", "c", "d", "e", "f");

        GroupCount<String> other = inOrder("a", "b", "c", "d", "f", "e");
        GroupCount<String> tied = group("a", 9, "b", 8, "c", 7, "d", 6, "f", 1, "e", 1);

        assertThat(pair(strict, other).firstFive().orElseThrow().overlap()).isEqualTo(4);
        assertThat(pair(strict, tied).firstFive().orElseThrow().overlap()).isEqualTo(5);
    }

    @Test
    void whatHasNoMeaningIsEmptyAndNeverAFigure() {
        GroupAgreement withSilence = GroupAgreement.of(List.of(NORTH, SILENT));
        assertThat(withSilence.concordance()).isEmpty();
        assertThat(withSilence.pairs())
                .containsExactly(new GroupPair(0, 1, OptionalDouble.empty(), Optional.empty()));

        assertThat(pair(SILENT, SILENT).likeness()).isEmpty();
        assertThat(pair(group("tea", 3), group("tea", 1)).likeness()).as("one theme is no order").isEmpty();
        assertThat(GroupAgreement.of(List.of(NORTH)).pairs()).isEmpty();
        assertThat(GroupAgreement.of(List.of(NORTH)).concordance()).isEmpty();
        assertThat(GroupAgreement.of(List.<GroupCount<String>>of())).isEqualTo(
                new GroupAgreement(Optional.empty(), List.of()));
    }

    private static GroupPair pair(GroupCount<String> one, GroupCount<String> other) {
        return GroupAgreement.of(List.of(one, other)).pairs().get(0);
    }

    private static GroupCount<String> inOrder(String... themes) {
        return group(IntStream.range(0, themes.length).boxed()
                .flatMap(at -> List.<Object>of(themes[at], themes.length - at).stream()).toArray());
    }

    private static GroupCount<String> group(Object... themesAndPoints) {
        Map<String, Given> given = new LinkedHashMap<>();
        for (int at = 0; at < themesAndPoints.length; at += 2) {
            given.put((String) themesAndPoints[at], new Given((Integer) themesAndPoints[at + 1], 1));
        }
        return new GroupCount<>(100, given);
    }
}

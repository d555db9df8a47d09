package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.voting.PublishedVotes.ballots;
import static org.evensay.voting.PublishedVotes.ideas;

import java.util.List;
import org.junit.jupiter.api.Test;

class TieRuleTest {

    @Test
    void donovanT11HasThePublishedRanksWithSixAndElevenShared() {
        List<Ranked<Integer>> ranked = Tally.of(new TopK(5), PublishedVotes.DONOVAN_T11, ideas(12))
                .ranked(TieRule.SHARED);

        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3, 4, 5, 6, 6, 8, 9, 10, 11, 11);
        assertThat(ranked).extracting(Ranked::idea).containsExactlyElementsOf(ideas(12));
        assertThat(ranked).filteredOn(Ranked::tied).extracting(Ranked::idea).containsExactly(6, 7, 11, 12);
    }

    @Test
    void equalPointsShareARankAndTheNextOneIsSkipped() {
        assertThat(ranked(TieRule.SHARED, 3, 4, "1 2", "1 3")).containsExactly("1=1", "2=2*", "2=3*", "4=4");
    }

    @Test
    void withMorePeopleFirstTheSamePointsFromMorePeopleComeFirst() {
        String[] ballots = {"1 2", "3 4 2"};

        assertThat(ranked(TieRule.SHARED, 3, 4, ballots)).containsExactly("1=1*", "1=2*", "1=3*", "4=4");
        assertThat(ranked(TieRule.MORE_PEOPLE_FIRST, 3, 4, ballots)).containsExactly("1=2", "2=1*", "2=3*", "4=4");
    }

    @Test
    void withMorePeopleFirstTheSamePointsAndPeopleAreOrderedByFirstPlaces() {
        String[] ballots = {"1 2 3", "3 2 1"};

        assertThat(ranked(TieRule.SHARED, 3, 3, ballots)).containsExactly("1=1*", "1=2*", "1=3*");
        assertThat(ranked(TieRule.MORE_PEOPLE_FIRST, 3, 3, ballots)).containsExactly("1=1*", "1=3*", "3=2");
    }

    @Test
    void afterFirstPlacesSecondPlacesDecide() {
        String[] ballots = {"5 2 1", "6 7 1 2"};

        assertThat(ranked(TieRule.SHARED, 5, 7, ballots)).startsWith("1=1*", "1=2*", "3=5*");
        assertThat(ranked(TieRule.MORE_PEOPLE_FIRST, 5, 7, ballots)).startsWith("1=2", "2=1", "3=5*");
    }

    @Test
    void whatIsLevelInEverythingSharesARankUnderEitherRule() {
        for (TieRule ties : TieRule.values()) {
            assertThat(ranked(ties, 2, 3, "1 2", "2 1")).containsExactly("1=1*", "1=2*", "3=3");
        }
    }

    @Test
    void insideASharedRankTheOrderOfTheListStays() {
        List<Ranked<Integer>> ranked = Tally.of(new TopK(1), ballots("1", "2", "3"), List.of(3, 1, 2))
                .ranked(TieRule.SHARED);

        assertThat(ranked).extracting(Ranked::idea).containsExactly(3, 1, 2);
    }

    @Test
    void ideasNobodyChoseComeLastTogetherAndAreMarkedAsSuch() {
        List<Ranked<Integer>> ranked = Tally.of(new TopK(2), ballots("4 2"), ideas(4)).ranked(TieRule.SHARED);

        assertThat(ranked).extracting(Ranked::idea).containsExactly(4, 2, 1, 3);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3, 3);
        assertThat(ranked).extracting(Ranked::isChosen).containsExactly(true, true, false, false);
    }

    private static List<String> ranked(TieRule ties, int choices, int ideas, String... ballots) {
        return Tally.of(new TopK(choices), ballots(ballots), ideas(ideas)).ranked(ties).stream()
                .map(line -> line.rank() + "=" + line.idea() + (line.tied() ? "*" : "")).toList();
    }
}

package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.evensay.voting.PublishedVotes.ballots;
import static org.evensay.voting.PublishedVotes.ideas;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Method TOP_3 = new TopK(3);

    @Test
    void singhNgt1ComesToThePublishedPointsAndPeople() {
        Tally<Integer> tally = Tally.of(TOP_3, PublishedVotes.SINGH_NGT1, ideas(5));

        assertThat(tally.lines()).extracting(TallyLine::points).containsExactly(9, 5, 2, 1, 1);
        assertThat(tally.lines()).extracting(TallyLine::people).containsExactly(3, 3, 1, 1, 1);
        assertThat(tally.checkLine()).isEqualTo(new CheckLine(3, 6, 18, 18));
    }

    @Test
    void donovanT11ComesToThePublishedPoints() {
        Tally<Integer> tally = Tally.of(new TopK(5), PublishedVotes.DONOVAN_T11, ideas(12));

        assertThat(tally.lines()).extracting(TallyLine::points)
                .containsExactly(33, 30, 20, 17, 16, 14, 14, 8, 7, 4, 1, 1);
        assertThat(tally.checkLine()).isEqualTo(new CheckLine(11, 15, 165, 165));
        assertThat(tally.complete()).isEqualTo(11);
    }

    @Test
    void pointsAndPeopleAreTwoResults() {
        Tally<Integer> tally = Tally.of(TOP_3, PublishedVotes.QU_CS1, ideas(8));
        TallyLine<Integer> commitment = tally.lines().get(0);
        TallyLine<Integer> flexibility = tally.lines().get(1);

        assertThat(commitment.points()).isEqualTo(9);
        assertThat(commitment.people()).isEqualTo(3);
        assertThat(commitment.firstPlaces()).isEqualTo(3);
        assertThat(flexibility.points()).isEqualTo(8);
        assertThat(flexibility.people()).isEqualTo(4);
        assertThat(flexibility.spread().points()).containsExactly(3, 3, 1, 1);
        assertThat(flexibility.meanWhenChosen()).hasValue(2.0);
    }

    @Test
    void ofTwoIdeasWithThreePointsOneMayHaveMorePeople() {
        List<TallyLine<Integer>> lines = Tally.of(TOP_3, PublishedVotes.QU_CS1, ideas(8)).lines();

        assertThat(lines.subList(2, 4)).extracting(TallyLine::points).containsExactly(3, 3);
        assertThat(lines.subList(2, 4)).extracting(TallyLine::people).containsExactly(1, 2);
    }

    @Test
    void aShortBallotKeepsThePointsOfItsPlacesAndLosesTheRest() {
        Tally<Integer> tally = Tally.of(TOP_3, ballots("1 2", "2"), ideas(4));

        assertThat(tally.lines()).extracting(TallyLine::points).containsExactly(3, 5, 0, 0);
        assertThat(tally.given()).isEqualTo(8);
        assertThat(tally.available()).isEqualTo(12);
        assertThat(tally.complete()).isZero();
        assertThat(tally.checkLine().isWhole()).isFalse();
    }

    @Test
    void aBlankBallotCountsAsCastAndWidensWhatWasAvailable() {
        Tally<Integer> tally = Tally.of(TOP_3, ballots("1 2 3", ""), ideas(4));

        assertThat(tally.ballots()).isEqualTo(2);
        assertThat(tally.blank()).isEqualTo(1);
        assertThat(tally.complete()).isEqualTo(1);
        assertThat(tally.lines().get(0).share()).isEqualTo(new Share(3, 12));
    }

    @Test
    void anIdeaNobodyChoseHasALineWithoutPoints() {
        TallyLine<Integer> alone = Tally.of(TOP_3, ballots("1 2 3"), ideas(4)).lines().get(3);

        assertThat(alone).isEqualTo(new TallyLine<>(4, 0, 0, List.of(0, 0, 0), new Share(0, 6)));
        assertThat(alone.isChosen()).isFalse();
        assertThat(alone.meanWhenChosen()).isEmpty();
    }

    @Test
    void placesSayHowOftenEachPlaceWasGiven() {
        TallyLine<Integer> second = Tally.of(TOP_3, PublishedVotes.SINGH_NGT1, ideas(5)).lines().get(1);

        assertThat(second.places()).containsExactly(0, 2, 1);
        assertThat(second.firstPlaces()).isZero();
    }

    @Test
    void aVoteWithoutBallotsHasLinesAndNothingInThem() {
        Tally<Integer> tally = Tally.of(TOP_3, List.of(), ideas(4));

        assertThat(tally.lines()).hasSize(4).extracting(TallyLine::points).containsOnly(0);
        assertThat(tally.checkLine()).isEqualTo(new CheckLine(0, 6, 0, 0));
    }

    @Test
    void ballotsThatWereNotCheckedAreABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(TOP_3, ballots("1 2 3 4"), ideas(5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(TOP_3, ballots("1 9"), ideas(5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(TOP_3, List.of(), List.of(1, 2, 1)));
    }
}

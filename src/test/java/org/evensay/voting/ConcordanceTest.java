package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evensay.voting.PublishedVotes.ballots;

import java.util.List;
import java.util.Set;
import org.evensay.voting.Concordance.Band;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

    /** The expected figures were computed apart from this code and cross-checked with a Friedman test. */
    @Test
    void thePublishedVotesHaveTheirKnownW() {
        Concordance singh = Concordance.of(PublishedVotes.SINGH_NGT1).orElseThrow();
        Concordance donovan = Concordance.of(PublishedVotes.DONOVAN_T11).orElseThrow();

        assertThat(singh.w()).isCloseTo(0.725146, within(5e-7));
        assertThat(singh.band()).isEqualTo(Band.CLOSE);
        assertThat(donovan.w()).isCloseTo(0.193245, within(5e-7));
        assertThat(donovan.band()).isEqualTo(Band.CHOSE_DIFFERENTLY);
        assertThat(donovan.voters()).isEqualTo(11);
        assertThat(donovan.ideas()).isEqualTo(12);
    }

    @Test
    void theSameBallotFromEverybodyIsFullAgreement() {
        assertThat(w("1 2 3", "1 2 3", "1 2 3")).isEqualTo(1.0);
    }

    @Test
    void twoOppositeOrdersAreNone() {
        assertThat(w("1 2 3", "3 2 1")).isZero();
    }

    /** By hand: ranks 1 2 3 and 1 3 2; sums 2 5 5; S = 4 + 1 + 1 = 6; W = 12 x 6 / (4 x 24) = 0.75. */
    @Test
    void anIdeaLeftOutAloneComesLast() {
        assertThat(w("1 2", "1 3")).isEqualTo(0.75);
    }

    /** By hand: ranks 1 2.5 2.5 and 1 2 3; sums 2 4.5 5.5; S = 6.5; T = 6; W = 12 x 6.5 / (4 x 24 - 2 x 6) = 78/84. */
    @Test
    void ideasLeftOutShareTheMiddleOfThePlacesLeft() {
        assertThat(w("1", "1 2 3")).isCloseTo(78.0 / 84, within(1e-12));
        assertThat(w("1", "2", "3")).isZero();
    }

    /**
     * By hand: ranks 1 2.5 2.5 4, 2 1 3.5 3.5 and 2 1 4 3; sums 5 4.5 10 10.5; S = 30.5; T = 12; W = 12 x 30.5 /
     * (9 x 60 - 3 x 12) = 366/504. The same figure came from scipy 1.17 (Friedman's test).
     */
    @Test
    void levelIdeasShareTheMiddleOfTheirPlaces() {
        assertThat(Concordance.ofPreferences(List.of(order(Set.of(1), Set.of(2, 3)), order(Set.of(2), Set.of(1)),
                order(Set.of(2), Set.of(1), Set.of(4)))).orElseThrow().w()).isCloseTo(366.0 / 504, within(1e-12));
    }

    @Test
    void hasNoMeaningWhenNobodyTellsIdeasApart() {
        Preference<Integer> level = order(Set.of(1, 2, 3));

        assertThat(Concordance.ofPreferences(List.of(level, level))).isEmpty();
        assertThat(Concordance.ofPreferences(List.of(order(Set.of(1), Set.of(2, 3)), order()))).isEmpty();
        assertThat(Concordance.ofPreferences(List.of(level, order(Set.of(1), Set.of(2), Set.of(3))))).isPresent();
    }

    @SafeVarargs
    private static Preference<Integer> order(Set<Integer>... levels) {
        return new Preference<>(List.of(levels));
    }

    @Test
    void aBlankBallotIsNotAVoter() {
        assertThat(Concordance.of(ballots("1 2 3", "", "1 2 3"))).contains(new Concordance(1.0, 2, 3));
    }

    @Test
    void hasNoMeaningForOneVoterOrOneIdea() {
        assertThat(Concordance.of(ballots("1 2 3"))).isEmpty();
        assertThat(Concordance.of(ballots("1 2 3", ""))).isEmpty();
        assertThat(Concordance.of(ballots("1", "1"))).isEmpty();
        assertThat(Concordance.of(ballots())).isEmpty();
    }

    @Test
    void theBandsMeetAtThreeTenthsAndSixTenths() {
        assertThat(band(0.2999)).isEqualTo(Band.CHOSE_DIFFERENTLY);
        assertThat(band(0.3)).isEqualTo(Band.SOME_SHARED);
        assertThat(band(0.6)).isEqualTo(Band.SOME_SHARED);
        assertThat(band(0.6001)).isEqualTo(Band.CLOSE);
    }

    private static Band band(double w) {
        return new Concordance(w, 5, 5).band();
    }

    private static double w(String... ballots) {
        return Concordance.of(ballots(ballots)).orElseThrow().w();
    }
}

package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopKTest {

    @Test
    void theFirstPlaceOfFiveEarnsFivePointsAndTheLastOne() {
        assertThat(IntStream.rangeClosed(1, 5).map(new TopK(5)::pointsOf)).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void aFullBallotGivesTheSumOfItsPlaces() {
        assertThat(new TopK(1).fullBallot()).isEqualTo(1);
        assertThat(new TopK(3).fullBallot()).isEqualTo(6);
        assertThat(new TopK(5).fullBallot()).isEqualTo(15);
        assertThat(new TopK(TopK.MOST_CHOICES).fullBallot()).isEqualTo(500_500);
    }

    @Test
    void namesItselfWithItsFormula() {
        assertThat(new TopK(5).name()).isEqualTo("top 5, points 5 to 1");
        assertThat(new TopK(1).name()).isEqualTo("top 1, 1 point");
    }

    @Test
    void thereIsNoPlaceOutsideTheBallot() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopK(3).pointsOf(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TopK(3).pointsOf(4));
    }

    @Test
    void choosingNothingIsNotAWayToVote() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopK(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TopK(TopK.MOST_CHOICES + 1));
    }
}

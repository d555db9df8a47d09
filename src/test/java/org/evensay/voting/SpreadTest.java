package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void listsThePointsTheMostFirst() {
        assertThat(new Spread(List.of(3, 0, 0, 0, 3)).points()).containsExactly(5, 5, 5, 1, 1, 1);
    }

    @Test
    void threeFivesAndThreeOnesAreASplit() {
        assertThat(new Spread(List.of(3, 0, 0, 0, 3)).isSplit()).isTrue();
        assertThat(new Spread(List.of(0, 2, 2, 2, 0)).isSplit()).isTrue();
    }

    @Test
    void lessThanAThirdAtOneEndIsNoSplit() {
        assertThat(new Spread(List.of(3, 0, 3, 0, 1)).isSplit()).isFalse();
        assertThat(new Spread(List.of(1, 0, 3, 0, 3)).isSplit()).isFalse();
    }

    @Test
    void threePeopleAreTooFewToBeSplit() {
        assertThat(new Spread(List.of(2, 0, 0, 0, 1)).isSplit()).isFalse();
        assertThat(new Spread(List.of(2, 0, 0, 0, 2)).isSplit()).isTrue();
    }

    @Test
    void withThreePlacesTheEndsOverlapSoNothingIsCalledSplit() {
        assertThat(new Spread(List.of(0, 6, 0)).isSplit()).isFalse();
        assertThat(new Spread(List.of(3, 0, 3)).isSplit()).isFalse();
        assertThat(new Spread(List.of(3, 0, 0, 3)).isSplit()).isTrue();
    }
}

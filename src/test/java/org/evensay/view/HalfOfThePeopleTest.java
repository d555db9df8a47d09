package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Half of the people between 3 and 4" is said of four people and more: of two or three it would tell nothing. */
class HalfOfThePeopleTest {

    private static Figures.Rating rated(Integer... counts) {
        Optional<BigDecimal> three = Optional.of(BigDecimal.valueOf(3));
        return new Figures.Rating(three, three, three, 0, 4, 5, List.of(counts), Optional.empty(), false);
    }

    @Test
    void itTakesFourPeople() {
        assertThat(rated(0, 1, 0, 1, 1).tellsOfHalf()).isFalse();
        assertThat(rated(0, 1, 1, 1, 1).tellsOfHalf()).isTrue();
    }
}

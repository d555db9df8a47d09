package org.evensay.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole round numbers along a side. */
class AxisTest {

    @Test
    void numbersAreWholeRoundAndNoMoreThanSix() {
        assertThat(Axis.upTo(4, 0, 100).numbers()).containsExactly(0, 1, 2, 3, 4);
        assertThat(Axis.upTo(7, 0, 100).numbers()).containsExactly(0, 2, 4, 6, 8);
        assertThat(Axis.upTo(23, 0, 100).numbers()).containsExactly(0, 5, 10, 15, 20, 25);
        assertThat(Axis.upTo(176, 0, 100).numbers()).containsExactly(0, 50, 100, 150, 200);
        assertThat(Axis.upTo(0, 0, 100).numbers()).containsExactly(0, 1);
        for (int greatest : List.of(1, 5, 6, 10, 11, 99, 100, 101, 12_345, 2_000_000)) {
            Axis axis = Axis.upTo(greatest, 0, 100);
            assertThat(axis.last()).isGreaterThanOrEqualTo(greatest);
            assertThat(axis.numbers()).hasSizeBetween(2, 6);
        }
    }

    /** From 40 to 240 for 0 to 20: each is ten units. Upwards, the start is below the end. */
    @Test
    void eachNumberHasItsPlace() {
        assertThat(Axis.upTo(17, 40, 240).at(7)).isEqualTo(110);
        assertThat(Axis.upTo(17, 240, 40).at(7)).isEqualTo(170);
    }
}

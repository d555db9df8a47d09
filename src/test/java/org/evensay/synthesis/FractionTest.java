package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void nothingOfNothingIsNothing() {
        assertThat(Fraction.of(0, 0)).isEqualTo(Fraction.NOTHING);
        assertThat(Fraction.of(0, 3)).isEqualByComparingTo(Fraction.NOTHING);
        assertThat(Fraction.of(1, 2)).isEqualByComparingTo(Fraction.of(2, 4));
    }

    @Test
    void aNegativePartAndAWholeOfNothingAreBugs() {
        for (List<Long> bug : List.of(List.of(-1L, 2L), List.of(1L, 0L), List.of(1L, -2L))) {
            assertThatThrownBy(() -> new Fraction(BigInteger.valueOf(bug.get(0)), BigInteger.valueOf(bug.get(1))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void listsAreComparedDownToAPlaceThatBothHave() {
        List<String> two = List.of("tea", "walks");
        assertThatThrownBy(() -> ListLikeness.of(two, two, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ListLikeness.of(two, two, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}

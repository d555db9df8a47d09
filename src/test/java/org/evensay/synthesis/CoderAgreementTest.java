package org.evensay.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoderAgreementTest {

    /** 50 ideas, two themes: both say yes to 20, both no to 15, one alone says yes to 5, the other alone to 10. */
    @Test
    void aTableOfFiftyWorkedByHandHasKappaFourTenths() {
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        coded(20, "yes", "yes", one, other);
        coded(5, "yes", "no", one, other);
        coded(10, "no", "yes", one, other);
        coded(15, "no", "no", one, other);

        CoderAgreement found = CoderAgreement.of(one, other);

        assertThat(found.ideas()).isEqualTo(50);
        assertThat(found.same()).isEqualTo(35);
        assertThat(found.kappa().orElseThrow()).as("(0.7 - 0.5) / (1 - 0.5)").isCloseTo(0.4, within(1e-12));
        assertThat(CoderAgreement.of(other, one)).isEqualTo(found);
    }

    private static void coded(int times, String first, String second, List<String> one, List<String> other) {
        one.addAll(Collections.nCopies(times, first));
        other.addAll(Collections.nCopies(times, second));
    }

    @Test
    void thoseWhoAgreeInAllHaveOneAndThoseWhoNeverDoLessThanNothing() {
        assertThat(CoderAgreement.of(List.of("a", "b", "b"), List.of("a", "b", "b")).kappa()).hasValue(1);
        assertThat(CoderAgreement.of(List.of("a", "b"), List.of("b", "a")).kappa()).hasValue(-1);
    }

    @Test
    void oneThemeForEverythingAndNoIdeasAtAllTellNothing() {
        assertThat(CoderAgreement.of(List.of("a", "a"), List.of("a", "a")).kappa()).isEmpty();
        assertThat(CoderAgreement.of(List.of(), List.of()).kappa()).isEmpty();
        assertThatThrownBy(() -> CoderAgreement.of(List.of("a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void isRoundedHalfUp() {
        assertThat(new Share(14, 165).percent(2)).isEqualTo("8.48");
        assertThat(new Share(1, 8).percent(2)).isEqualTo("12.50");
        assertThat(new Share(1, 16).percent(2)).isEqualTo("6.25");
        assertThat(new Share(1, 800).percent(2)).isEqualTo("0.13");
        assertThat(new Share(1, 32).percent(2)).isEqualTo("3.13");
    }

    @Test
    void theWholeIsAHundredAndNothingIsNothing() {
        assertThat(new Share(36, 36).percent(2)).isEqualTo("100.00");
        assertThat(new Share(0, 36).percent(0)).isEqualTo("0");
        assertThat(new Share(0, 0).percent(2)).isEqualTo("0.00");
    }

    /** Donovan et al. 2022, table 8: 153 points, where six people with 15 points each can give 90. */
    @Test
    void moreThanThereWasToGiveIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(153, 90));
    }
}

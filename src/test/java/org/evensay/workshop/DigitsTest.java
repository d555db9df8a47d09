package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody whose keyboard is Arabic, Hindi or Bengali types numbers with other digits. */
class DigitsTest {

    @Test
    void theDigitsOfEveryScriptAreTheSameNumber() {
        assertThat(Digits.plain("\u0661\u0662\u0663\u0664")).isEqualTo("1234");
        assertThat(Digits.plain("\u06f0\u06f9 \u0967\u0968 \u09e7 \uff11 \ud83a\udd53")).isEqualTo("09 12 1 1 3");
    }

    @Test
    void whatIsNoDigitStaysAsItIs() {
        String half = "K7m-\u00bd \u2460 \u0628 \ud83d\ude00";
        assertThat(Digits.plain(half)).isEqualTo(half);
    }

    @Test
    void codesAreFoundByThem() {
        assertThat(JoinCode.typed("k\u0667m \u0662px")).contains(new JoinCode("K7M2PX"));
        assertThat(RecoveryCode.typed("K\u06677M2 PX9Q K7M2 PX9")).contains(new RecoveryCode("K77M2PX9QK7M2PX9"));
    }
}

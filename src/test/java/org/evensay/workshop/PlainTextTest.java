package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"tea & cake <b>", "Ærøskøbing", "Zażółć gęślą jaźń", "ภาษาไทย",
            "हिन्दी में", "שלום", "مرحبا", "می\u200cخواهم", "👨\u200d👩\u200d👧 time",
            "👍🏽", "1\ufe0f\u20e3", "❤\ufe0f", "日本語", "🫠🪿"})
    void whatPeopleWriteStaysAsTheyWroteIt(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo(typed);
    }

    @Test
    void theSameWordIsTheSameTextHoweverItWasTyped() {
        assertThat(PlainText.of("cafe\u0301")).isEqualTo("caf\u00e9");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(PlainText.of("\ttea\r\n at\u00a0\u00a0 three\u2028\u3000")).isEqualTo("tea at three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u200b", "\u200e", "\u200f", "\u202a",
            "\u202e", "\u2066", "\u2069", "\ufeff", "\u00ad", "\ue000", "\ufffe", "\ud83f\udffe", "\udbff\udfff",
            "\ud800"})
    void whatHidesTurnsOrControlsTextIsLeftOut(String hidden) {
        assertThat(PlainText.of("te" + hidden + "a").replace(" ", "")).isEqualTo("tea");
    }

    @Test
    void atMostFourMarksStandOnALetter() {
        assertThat(PlainText.of("x" + "\u0316".repeat(50) + "y")).isEqualTo("x" + "\u0316".repeat(4) + "y");
    }

    @Test
    void marksDoNotPileUpAcrossCharactersThatAreNotShown() {
        String tower = ("\u0316".repeat(4) + "\u200b").repeat(10);
        assertThat(PlainText.of("x" + tower)).isEqualTo("x" + "\u0316".repeat(4));
        String joined = ("\u0316".repeat(4) + "\u200d").repeat(10);
        assertThat(PlainText.of("x" + joined).replace("\u200d", "")).isEqualTo("x" + "\u0316".repeat(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200d\u200c", "\u0301", "\u200b\u202e", "\u3000\ufe0f"})
    void aLineInWhichNothingCanBeSeenIsEmpty(String typed) {
        assertThat(PlainText.of(typed)).isEmpty();
    }

    @Test
    void cleaningTwiceIsCleaningOnceWhateverIsTyped() {
        Random chance = new Random(7);
        String[] pieces = {"e", "a", " ", "\u0301", "\u0316", "\u200b", "\u200d",
                "\u202e", "\n", "🫖", "\ud800", "가", "\u11a8"};
        for (int time = 0; time < 20_000; time++) {
            StringBuilder typed = new StringBuilder();
            chance.ints(1 + chance.nextInt(12), 0, pieces.length).forEach(piece -> typed.append(pieces[piece]));
            String once = PlainText.of(typed.toString());
            assertThat(PlainText.of(once)).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        }
    }
}

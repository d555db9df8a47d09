package org.evensay.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How lists of words are found in what somebody wrote. */
class PhrasesTest {

    @Test
    void onlyWholeWordsCount() {
        Phrases can = Phrases.of(List.of("can", "so few"));
        assertThat(List.of("can we", "We CAN.", "can’t", "why so few?")).allMatch(can::areIn);
        assertThat(List.of("candle", "scan", "so  many few", "")).noneMatch(can::areIn);
    }

    @Test
    void aStarStandsForAnyEnding() {
        Phrases fail = Phrases.of(List.of("fail*"));
        assertThat(List.of("fail", "Failing", "a failure")).allMatch(fail::areIn);
        assertThat(fail.areIn("unfailing")).isFalse();
    }

    @Test
    void otherScriptsHaveWordsToo() {
        Phrases words = Phrases.of(List.of("шта", "ماذا", "über*"));
        assertThat(List.of("Шта је помогло?", "ماذا ساعد؟", "ÜBERALL")).allMatch(words::areIn);
        assertThat(words.areIn("ништа")).isFalse();
    }

    /** A dot in a list is a dot. */
    @Test
    void signsOfAListAreTakenAsTheyStand() {
        assertThat(Phrases.of(List.of("e.g")).areIn("egg")).isFalse();
        assertThat(Phrases.of(List.of("e.g")).areIn("e.g.")).isTrue();
    }

    @Test
    void anEmptyListIsAFaultOfTheLanguageFile() {
        assertThatThrownBy(() -> Phrases.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrases.of(List.of("a", " "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrases.of(List.of("*"))).isInstanceOf(IllegalArgumentException.class);
    }
}

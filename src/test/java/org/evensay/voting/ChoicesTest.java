package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    @ParameterizedTest
    @CsvSource({"4, 3", "10, 3", "11, 5", "19, 5", "20, 7", "34, 7", "35, 9", "500, 9"})
    void aLongerListGivesMoreChoices(int ideas, int choices) {
        assertThat(Choices.of(OptionalInt.empty(), ideas)).isEqualTo(choices);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 2"})
    void aVeryShortListLeavesOneIdeaUnchosen(int ideas, int choices) {
        assertThat(Choices.of(OptionalInt.empty(), ideas)).isEqualTo(choices);
    }

    @Test
    void whatTheGroupAskedForIsUsedWhileItIsUnderTheNumberOfIdeas() {
        assertThat(Choices.of(OptionalInt.of(5), 30)).isEqualTo(5);
        assertThat(Choices.of(OptionalInt.of(5), 6)).isEqualTo(5);
        assertThat(Choices.of(OptionalInt.of(5), 5)).isEqualTo(4);
        assertThat(Choices.of(OptionalInt.of(1), 30)).isEqualTo(1);
    }

    @Test
    void isNeverUnderOneEvenWhereThereIsNothingToVoteOn() {
        assertThat(Choices.of(OptionalInt.empty(), 1)).isEqualTo(1);
        assertThat(Choices.of(OptionalInt.of(5), 0)).isEqualTo(1);
        assertThat(Choices.of(OptionalInt.of(-2), 9)).isEqualTo(1);
    }
}

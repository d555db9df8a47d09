package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BallotTest {

    @Test
    void keepsTheChoicesInTheirOrder() {
        assertThat(Ballot.from(List.of("tea", "walks")).orElseThrow().choices()).containsExactly("tea", "walks");
    }

    @Test
    void aRepeatedIdeaGivesNoBallotAndSaysWhichItWas() {
        List<String> choices = List.of("tea", "walks", "music", "walks", "tea");

        assertThat(Ballot.from(choices)).isEmpty();
        assertThat(Ballot.repeated(choices)).contains("walks");
    }

    @Test
    void aBallotThatWasNotCheckedIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ballot.of(List.of("tea", "tea")));
    }

    @Test
    void noChoicesAtAllIsABlankBallot() {
        assertThat(Ballot.blank().isBlank()).isTrue();
        assertThat(Ballot.from(List.of())).contains(Ballot.blank());
        assertThat(Ballot.of(List.of("tea")).isBlank()).isFalse();
    }

    @Test
    void isNotChangedByItsListChangingLater() {
        List<String> choices = new ArrayList<>(List.of("tea"));
        Ballot<String> ballot = Ballot.of(choices);
        choices.add("walks");

        assertThat(ballot.choices()).containsExactly("tea");
    }
}

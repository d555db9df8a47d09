package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void keepsTheChoicesInTheirOrder() {
        assertThat(Ranking.from(List.of("tea", "walks")).orElseThrow().choices()).containsExactly("tea", "walks");
    }

    @Test
    void aRepeatedIdeaGivesNoBallotAndSaysWhichItWas() {
        List<String> choices = List.of("tea", "walks", "music", "walks", "tea");

        assertThat(Ranking.from(choices)).isEmpty();
        assertThat(Ranking.repeated(choices)).contains("walks");
    }

    @Test
    void aBallotThatWasNotCheckedIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(List.of("tea", "tea")));
    }

    @Test
    void noChoicesAtAllIsABlankBallot() {
        assertThat(Ranking.blank().isBlank()).isTrue();
        assertThat(Ranking.from(List.of())).contains(Ranking.blank());
        assertThat(Ranking.of(List.of("tea")).isBlank()).isFalse();
    }

    @Test
    void isNotChangedByItsListChangingLater() {
        List<String> choices = new ArrayList<>(List.of("tea"));
        Ranking<String> ballot = Ranking.of(choices);
        choices.add("walks");

        assertThat(ballot.choices()).containsExactly("tea");
    }
}

package org.evensay.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTallyTest {
    private static final int YES = Answer.YES.mark();
    private static final int NO = Answer.NO.mark();
    private static final int UNSURE = Answer.UNSURE.mark();

    @Test
    void eachAnswerIsCountedAndSayingNothingIsNotNotSure() {
        AnswerTally<String> tally = AnswerTally.of(List.of(new Marks<>(Map.of("A", YES, "B", UNSURE)),
                new Marks<>(Map.of("A", YES, "B", NO)), new Marks<>(Map.of("A", NO)), Marks.blank()),
                List.of("A", "B"));

        assertThat(tally.lines()).containsExactly(
                new AnswerTally.Line<>("A", 2, 1, 0, 1), new AnswerTally.Line<>("B", 0, 1, 1, 2));
        assertThat(tally.lines()).extracting(AnswerTally.Line::people).containsExactly(3, 2);
        assertThat(tally.ballots()).isEqualTo(4);
        assertThat(tally.given()).isEqualTo(5);
    }

    @Test
    void theSameYesWithFewerNoComesFirst() {
        AnswerTally<String> tally = AnswerTally.of(List.of(new Marks<>(Map.of("A", YES, "B", YES, "C", YES)),
                new Marks<>(Map.of("A", NO, "B", UNSURE))), List.of("A", "B", "C"));

        assertThat(tally.ranked()).extracting(place -> place.rank() + place.line().idea() + place.tied())
                .containsExactly("1Btrue", "1Ctrue", "3Afalse");
    }

    @Test
    void aMarkThatIsNoAnswerIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                AnswerTally.of(List.of(new Marks<>(Map.of("A", 4))), List.of("A")));
    }
}

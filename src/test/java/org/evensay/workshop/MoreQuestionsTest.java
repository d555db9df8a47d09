package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.ALREADY_MOVED;
import static org.evensay.workshop.Rejection.NOTHING_WRITTEN;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;
import static org.evensay.workshop.Rejection.TOO_MANY_QUESTIONS;

import java.util.Optional;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AddQuestion;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.Test;

/** A group that has more to ask goes on in the same room. */
class MoreQuestionsTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").choosing(2)
            .sharing("anna: tea", "ben: talk", "cleo: cake").inResults();
    private final Facilitator facilitator = meeting.facilitator();

    @Test
    void theRoomGoesOnToAQuestionThatWasAddedAndVotesOnItInTheSameWay() {
        Question first = meeting.question();
        facilitator.does(new AddQuestion("What would help next?"));
        facilitator.movesTo(Step.SILENT);

        assertThat(meeting.question().wording()).isEqualTo("What would help next?");
        assertThat(meeting.question().plan()).isEqualTo(first.plan());
        assertThat(meeting.question().salt()).isNotEqualTo(first.salt());
        meeting.person("anna").writes("a walk");
        assertThat(meeting.workshop().questions().get(0)).isEqualTo(first);
    }

    /** From a phone that had no network all through the vote. */
    @Test
    void whatWasMeantForTheQuestionBeforeIsNotTakenForTheNext() {
        QuestionId first = meeting.question().id();
        facilitator.does(new AddQuestion("What would help next?"));
        facilitator.movesTo(Step.SILENT);
        meeting.person("anna").refused(ALREADY_MOVED).does(new WriteIdea(Optional.of(first), "late"));
        meeting.person("anna").refused(ALREADY_MOVED).does(new FinishWriting(Optional.of(first), true));
        assertThat(meeting.person("anna").ownList()).isEmpty();
        meeting.person("anna").does(new WriteIdea(Optional.of(meeting.question().id()), "a walk"));
        assertThat(meeting.person("anna").ownList()).containsExactly("a walk");
    }

    @Test
    void thereIsRoomForTwentyAndEachSaysSomething() {
        facilitator.refused(NOTHING_WRITTEN).does(new AddQuestion(" "));
        facilitator.refused(TEXT_TOO_LONG).does(new AddQuestion("a".repeat(301)));
        for (int number = 2; number <= 20; number++) {
            facilitator.does(new AddQuestion("Question " + number));
        }
        facilitator.refused(TOO_MANY_QUESTIONS).does(new AddQuestion("One more"));
    }
}

package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.NOTHING_WRITTEN;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;
import static org.evensay.workshop.Rejection.TOO_MANY_QUESTIONS;

import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AddQuestion;
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

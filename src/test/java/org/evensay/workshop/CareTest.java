package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.CALL_OVER;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;
import static org.evensay.workshop.Rejection.TOO_MANY_HELP_LINES;

import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.Care.Call;
import org.evensay.workshop.Care.Wish;
import org.evensay.workshop.command.AnswerCall;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.NameHelpLines;
import org.evensay.workshop.command.RemoveSeat;
import org.junit.jupiter.api.Test;

/** A quiet word to whoever leads, and the numbers that people can call. */
class CareTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inSilent();
    private final Participant anna = meeting.person("anna");

    @Test
    void somebodyAsksForABreakAndTakesItBack() {
        asks(Wish.BREAK);
        assertThat(calls().get(anna.seat())).contains(new Call(anna.seat(), Wish.BREAK, false));

        anna.does(new AskForCare(Optional.empty()));
        assertThat(calls().isEmpty()).isTrue();
    }

    @Test
    void theLastWishCountsAndHasNotBeenSeenYet() {
        asks(Wish.BREAK);
        answers(false);
        asks(Wish.TALK);
        assertThat(calls().get(anna.seat())).contains(new Call(anna.seat(), Wish.TALK, false));
    }

    @Test
    void whoeverLeadsSaysThatTheyHaveSeenItAndThatItIsDone() {
        asks(Wish.TALK);
        answers(false);
        assertThat(calls().get(anna.seat()).orElseThrow().seen()).isTrue();
        answers(true);
        assertThat(calls().isEmpty()).isTrue();
        meeting.facilitator().refused(CALL_OVER).does(new AnswerCall(anna.seat(), true));
    }

    @Test
    void aCallStaysWhenTheRoomMovesOn() {
        asks(Wish.TALK);
        meeting.facilitator().movesTo(Step.SHARING);
        assertThat(calls().has(anna.seat())).isTrue();
    }

    @Test
    void aCallGoesWithItsSeat() {
        asks(Wish.TALK);
        anna.leaves();
        assertThat(calls().isEmpty()).isTrue();

        meeting.person("ben").does(new AskForCare(Optional.of(Wish.BREAK)));
        meeting.facilitator().does(RemoveSeat.of(meeting.person("ben").seat(), false));
        assertThat(calls().isEmpty()).isTrue();
    }

    @Test
    void nothingIsLeftOfACallWhenTheWorkshopClosesAndTheHelpLinesStay() {
        asks(Wish.TALK);
        meeting.facilitator().does(new NameHelpLines("Samaritans 116 123"));
        meeting.facilitator().movesTo(Step.CLOSED);
        assertThat(calls().isEmpty()).isTrue();
        assertThat(meeting.workshop().care().helpLines()).containsExactly("Samaritans 116 123");
    }

    @Test
    void eachLineOfTheTextIsAHelpLine() {
        meeting.facilitator().does(new NameHelpLines(" Samaritans 116 123 \n\n  Our Jo: ask for the key\n"));
        assertThat(meeting.workshop().care().helpLines())
                .containsExactly("Samaritans 116 123", "Our Jo: ask for the key");
        meeting.facilitator().does(new NameHelpLines(""));
        assertThat(meeting.workshop().care().helpLines()).isEmpty();
    }

    @Test
    void helpLinesAreFewAndShort() {
        meeting.facilitator().does(new NameHelpLines("one\n".repeat(6)));
        meeting.facilitator().refused(TOO_MANY_HELP_LINES).does(new NameHelpLines("one\n".repeat(7)));
        meeting.facilitator().does(new NameHelpLines("a".repeat(200)));
        meeting.facilitator().refused(TEXT_TOO_LONG).does(new NameHelpLines("a".repeat(201)));
    }

    private void asks(Wish wish) {
        anna.does(new AskForCare(Optional.of(wish)));
    }

    private void answers(boolean done) {
        meeting.facilitator().does(new AnswerCall(anna.seat(), done));
    }

    private Keyed<SeatId, Call> calls() {
        return meeting.workshop().care().calls();
    }
}

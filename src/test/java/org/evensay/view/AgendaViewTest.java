package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.NOON;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.VOTING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.command.AddQuestion;
import org.evensay.workshop.command.BeginTimes;
import org.evensay.workshop.command.ExtendTimer;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.PlanTimes;
import org.evensay.workshop.command.StartTimer;
import org.junit.jupiter.api.Test;

/** What a page is told of the times: from it, it counts when the meeting will end. Short: 10 10 15 15 10 10 5. */
class AgendaViewTest {

    private static Given planned() {
        return aWorkshop().with("anna", "ben", "cleo").taking(Agenda.AN_HOUR_AND_A_QUARTER)
                .sharing("anna: tea", "ben: chess", "cleo: songs");
    }

    private static AgendaView seen(Meeting meeting) {
        return StepCardView.of(meeting.workshop()).times();
    }

    private static long restMinutes(Meeting meeting) {
        return Duration.ofMillis(seen(meeting).restMs()).toMinutes();
    }

    private static Instant due(Meeting meeting) {
        return Instant.ofEpochMilli(seen(meeting).running().orElseThrow().dueMs());
    }

    private static Instant plannedEnd(Meeting meeting) {
        return Instant.ofEpochMilli(seen(meeting).running().orElseThrow().plannedEndMs());
    }

    @Test
    void whoPlansNoTimesIsShownNone() {
        assertThat(seen(aWorkshop().with("anna").inSilent()).isPlanned()).isFalse();
        assertThat(seen(aWorkshop().with("anna").inSilent()).toPropose()).isEqualTo(10);
    }

    @Test
    void beforeItBeginsAllIsStillToCome() {
        assertThat(seen(planned().inWelcome()).running()).isEmpty();
        assertThat(restMinutes(planned().inWelcome())).isEqualTo(75);
    }

    @Test
    void aStepIsDueWhenItsMinutesAreOverAndTheRestComesAfterIt() {
        Meeting meeting = planned().inWelcome();
        meeting.facilitator().does(new BeginTimes());
        assertThat(due(meeting)).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        assertThat(restMinutes(meeting)).isEqualTo(65);
        meeting.later(Duration.ofMinutes(25)).facilitator().movesTo(SILENT);
        assertThat(due(meeting)).isEqualTo(NOON.plus(Duration.ofMinutes(35)));
        assertThat(restMinutes(meeting)).isEqualTo(55);
        assertThat(plannedEnd(meeting)).isEqualTo(NOON.plus(Duration.ofMinutes(75)));
    }

    @Test
    void oneMinuteMoreMovesTheEndAndLeavesThePlannedOne() {
        Meeting meeting = planned().inSilent();
        meeting.facilitator().does(new StartTimer(10));
        Instant before = due(meeting);
        Instant planned = plannedEnd(meeting);
        meeting.facilitator().does(new ExtendTimer(1));
        assertThat(due(meeting)).isEqualTo(before.plus(Duration.ofMinutes(1)));
        assertThat(plannedEnd(meeting)).isEqualTo(planned);
        assertThat(seen(meeting).now()).isEqualTo(new AgendaView.Line(SILENT, 11, true));
        assertThat(seen(meeting).toPropose()).isEqualTo(11);
    }

    @Test
    void eachQuestionTakesItsTimeAndOneThatIsAddedMakesNobodyLate() {
        Meeting meeting = planned().asking("What works?", "What next?").inSilent();
        Instant planned = plannedEnd(meeting);
        assertThat(restMinutes(meeting)).isEqualTo(55 + 65);
        meeting.facilitator().does(new AddQuestion("And then?"));
        assertThat(restMinutes(meeting)).isEqualTo(55 + 65 + 65);
        assertThat(plannedEnd(meeting)).isEqualTo(planned.plus(Duration.ofMinutes(65)));
    }

    @Test
    void onTheLastQuestionNoOtherIsStillToCome() {
        Meeting meeting = planned().asking("What works?", "What next?").inResults();
        meeting.facilitator().movesTo(SILENT);
        assertThat(restMinutes(meeting)).isEqualTo(55);
    }

    @Test
    void aFirstVoteIsLookedAtOnceAndASecondOneLeadsToTheResult() {
        Meeting meeting = planned().withASecondVote().inVoting();
        assertThat(restMinutes(meeting)).isEqualTo(15);
        Meeting again = planned().withASecondVote().inReview();
        again.facilitator().movesTo(DISCUSSION);
        assertThat(restMinutes(again)).isEqualTo(15);
        again.facilitator().movesTo(VOTING);
        assertThat(restMinutes(again)).isEqualTo(5);
        again.facilitator().movesTo(RESULTS);
        assertThat(restMinutes(again)).isZero();
    }

    @Test
    void aPauseMovesAllOfIt() {
        Meeting meeting = planned().inSilent();
        Instant before = due(meeting);
        Instant planned = plannedEnd(meeting);
        meeting.facilitator().does(new PauseRoom(true));
        meeting.later(Duration.ofDays(7)).facilitator().does(new PauseRoom(false));
        assertThat(due(meeting)).isEqualTo(before.plus(Duration.ofDays(7)));
        assertThat(plannedEnd(meeting)).isEqualTo(planned.plus(Duration.ofDays(7)));
    }

    @Test
    void aStepWithoutATimeIsDueAtOnceAndNotCounted() {
        Meeting meeting = planned().inSilent();
        meeting.facilitator().does(new PlanTimes(List.of(new Agenda.Slot(SHARING, 20))));
        AgendaView.Running running = seen(meeting).running().orElseThrow();
        assertThat(running.dueMs()).isEqualTo(running.sinceMs());
        assertThat(running.counted()).isFalse();
        assertThat(restMinutes(meeting)).isEqualTo(20);
    }
}

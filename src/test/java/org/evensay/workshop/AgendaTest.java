package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.NOON;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.TIMER_OUT_OF_RANGE;
import static org.evensay.workshop.Step.CLOSED;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.WELCOME;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.BeginTimes;
import org.evensay.workshop.command.ExtendTimer;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.PlanTimes;
import org.evensay.workshop.command.StartTimer;
import org.junit.jupiter.api.Test;

/** Planned times stretch: nothing is cut, and what does not count is not counted. */
class AgendaTest {
    private final Meeting meeting = aWorkshop().with("anna").taking(Agenda.AN_HOUR_AND_A_QUARTER).inWelcome();
    private final Facilitator facilitator = meeting.facilitator();

    private StepClock clock() {
        return meeting.workshop().agenda().clock().orElseThrow();
    }

    private Facilitator after(int minutes) {
        meeting.later(Duration.ofMinutes(minutes));
        return facilitator;
    }

    private static int minutesOf(Agenda agenda) {
        return agenda.slots().stream().mapToInt(Agenda.Slot::minutes).sum();
    }

    @Test
    void theTwoThatAreOfferedTakeWhatTheySay() {
        assertThat(minutesOf(Agenda.AN_HOUR_AND_A_QUARTER)).isEqualTo(75);
        assertThat(minutesOf(Agenda.TWO_HOURS)).isEqualTo(120);
        assertThat(Agenda.TWO_HOURS.slots()).extracting(Agenda.Slot::step).containsExactlyElementsOf(Step.open());
        assertThat(aWorkshop().inWelcome().workshop().agenda()).isEqualTo(Agenda.NONE);
    }

    @Test
    void aWorkshopThatIsStartedEarlyBeginsWhenItsPeopleBegin() {
        assertThat(meeting.workshop().agenda().clock()).isEmpty();
        after(120).does(new BeginTimes());
        assertThat(clock().begun()).isEqualTo(NOON.plus(Duration.ofHours(2)));
        after(5).does(new BeginTimes());
        assertThat(clock().begun()).isEqualTo(NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void whoeverForgetsToBeginBeginsWithTheFirstTimerOrTheNextStep() {
        Meeting forgotten = aWorkshop().with("anna").inWelcome();
        forgotten.later(Duration.ofMinutes(30)).facilitator().movesTo(SILENT);
        assertThat(forgotten.workshop().agenda().clock()).contains(StepClock.startedAt(forgotten.now()));
        after(7).does(new StartTimer(10));
        assertThat(clock()).isEqualTo(StepClock.startedAt(meeting.now()));
    }

    @Test
    void eachStepIsCountedFromItsOwnBeginningAlsoOnTheWayBack() {
        facilitator.does(new BeginTimes());
        after(12).movesTo(SILENT);
        assertThat(clock()).isEqualTo(new StepClock(NOON, NOON.plusSeconds(720), 0, Optional.empty()));
        after(1).movesTo(WELCOME);
        assertThat(clock().since()).isEqualTo(NOON.plusSeconds(780));
        assertThat(clock().begun()).isEqualTo(NOON);
    }

    @Test
    void oneMinuteMoreIsPlannedForTheStepThatGoesOnAndForNoOther() {
        facilitator.movesTo(SILENT).does(new StartTimer(10));
        after(2).does(new ExtendTimer(1));
        assertThat(clock().more()).isEqualTo(1);
        facilitator.movesTo(SHARING);
        assertThat(clock().more()).isZero();
        assertThat(meeting.workshop().agenda().minutes(SILENT)).hasValue(10);
    }

    @Test
    void moreTimeAfterTheEndCountsFromNowLikeTheTimers() {
        facilitator.movesTo(SILENT).does(new StartTimer(10));
        after(14).does(new ExtendTimer(5));
        assertThat(clock().more()).isEqualTo(9);
        meeting.later(Duration.ofMinutes(5).plusMillis(1));
        facilitator.does(new ExtendTimer(1));
        assertThat(clock().more()).isEqualTo(11);
    }

    @Test
    void moreTimeIsAtMostThreeHoursAndCountsOnlyWhereATimeIsPlanned() {
        facilitator.movesTo(SILENT).does(new StartTimer(10));
        facilitator.does(new ExtendTimer(180));
        facilitator.does(new ExtendTimer(180));
        assertThat(clock().more()).isEqualTo(180);
        facilitator.does(new PlanTimes(List.of(new Agenda.Slot(SHARING, 20))));
        facilitator.does(new ExtendTimer(5));
        assertThat(clock().more()).isZero();
    }

    @Test
    void aPauseCountsForNoStepHoweverLongItIs() {
        facilitator.does(new BeginTimes());
        facilitator.movesTo(SILENT);
        after(4).does(new PauseRoom(true));
        after(60).does(new PauseRoom(true));
        meeting.later(Duration.ofDays(7));
        facilitator.does(new PauseRoom(false));
        Duration rested = Duration.ofDays(7).plusMinutes(60);
        assertThat(clock()).isEqualTo(StepClock.startedAt(NOON.plus(rested)));
        after(1).does(new PauseRoom(false));
        assertThat(clock()).isEqualTo(StepClock.startedAt(NOON.plus(rested)));
    }

    @Test
    void aStepWithoutAPlannedTimeMakesNobodyLate() {
        facilitator.does(new PlanTimes(List.of(new Agenda.Slot(SILENT, 10), new Agenda.Slot(DISCUSSION, 20))));
        facilitator.does(new BeginTimes());
        after(30).movesTo(SILENT);
        assertThat(clock().begun()).isEqualTo(meeting.now());
        after(25).movesTo(SHARING);
        assertThat(clock().begun()).isEqualTo(meeting.now().minus(Duration.ofMinutes(25)));
    }

    @Test
    void whatWasBeforeANewPlanMakesNobodyLate() {
        facilitator.movesTo(SILENT);
        after(50).does(new PlanTimes(List.of(new Agenda.Slot(WELCOME, 10), new Agenda.Slot(SILENT, 20),
                new Agenda.Slot(SHARING, 30))));
        assertThat(clock().begun()).isEqualTo(meeting.now().minus(Duration.ofMinutes(30)));
        facilitator.does(new PlanTimes(List.of(new Agenda.Slot(SILENT, 60), new Agenda.Slot(SHARING, 30))));
        assertThat(clock().begun()).isEqualTo(NOON);
        facilitator.does(new PlanTimes(List.of(new Agenda.Slot(WELCOME, 10), new Agenda.Slot(SHARING, 30))));
        assertThat(clock().begun()).isEqualTo(NOON.minus(Duration.ofMinutes(10)));
    }

    @Test
    void aWelcomeThatNobodyCountedTookItsTime() {
        after(40).movesTo(SILENT);
        assertThat(clock().begun()).isEqualTo(meeting.now().minus(Duration.ofMinutes(10)));
        assertThat(clock().since()).isEqualTo(meeting.now());
    }

    @Test
    void timesCanBePlannedAndTakenAwayInAnyOpenStepFromOneMinuteToThreeHours() {
        facilitator.movesTo(SILENT).does(new PlanTimes(List.of(new Agenda.Slot(SHARING, 180))));
        facilitator.refused(TIMER_OUT_OF_RANGE).does(new PlanTimes(List.of(new Agenda.Slot(SHARING, 181))));
        facilitator.refused(TIMER_OUT_OF_RANGE).does(new PlanTimes(List.of(new Agenda.Slot(SHARING, 0))));
        facilitator.refused(TIMER_OUT_OF_RANGE).does(new PlanTimes(List.of(new Agenda.Slot(CLOSED, 5))));
        assertThat(meeting.workshop().agenda().slots()).containsExactly(new Agenda.Slot(SHARING, 180));
        facilitator.does(new PlanTimes(List.of(new Agenda.Slot(SHARING, 1))));
        facilitator.does(new PlanTimes(List.of()));
        assertThat(meeting.workshop().agenda().slots()).isEmpty();
    }

    @Test
    void onceItIsClosedNoTimeIsKept() {
        facilitator.movesTo(SILENT).movesTo(CLOSED);
        assertThat(meeting.workshop().agenda()).isEqualTo(Agenda.NONE);
    }
}

package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.NO_TIMER;
import static org.evensay.workshop.Rejection.TIMER_OUT_OF_RANGE;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;

import java.time.Duration;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.ExtendTimer;
import org.evensay.workshop.command.PauseTimer;
import org.evensay.workshop.command.ResumeTimer;
import org.evensay.workshop.command.StartTimer;
import org.evensay.workshop.command.StopTimer;
import org.junit.jupiter.api.Test;

class TimerTest {
    private final Meeting meeting = aWorkshop().with("anna").inSilent();
    private final Facilitator facilitator = meeting.facilitator();

    private Duration leftAfter(int minutes) {
        meeting.later(Duration.ofMinutes(minutes));
        return Duration.between(meeting.now(), meeting.workshop().timer().ends());
    }

    @Test
    void aStepBeginsWithoutATimer() {
        assertThat(meeting.workshop().timer()).isEqualTo(Timer.OFF);
        facilitator.does(new StartTimer(10));
        facilitator.movesTo(SHARING);
        assertThat(meeting.workshop().timer()).isEqualTo(Timer.OFF);
    }

    @Test
    void itRunsOnPastItsEndAndEndsNothing() {
        facilitator.does(new StartTimer(10));
        assertThat(leftAfter(3)).isEqualTo(Duration.ofMinutes(7));
        assertThat(leftAfter(20)).isEqualTo(Duration.ofMinutes(-13));
        meeting.at(SILENT).person("anna").writes("tea");
    }

    @Test
    void startedAgainItCountsFromNow() {
        facilitator.does(new StartTimer(10));
        meeting.later(Duration.ofMinutes(4));
        facilitator.does(new StartTimer(10));
        assertThat(leftAfter(0)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void pausedItStandsStillAndResumedItGoesOnFromThere() {
        facilitator.does(new StartTimer(10));
        meeting.later(Duration.ofMinutes(4));
        facilitator.does(new PauseTimer());
        meeting.later(Duration.ofHours(1));
        assertThat(meeting.workshop().timer().left()).isEqualTo(Duration.ofMinutes(6));
        facilitator.does(new ResumeTimer());
        assertThat(leftAfter(1)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void pausedAfterItsEndItStaysOver() {
        facilitator.does(new StartTimer(1));
        meeting.later(Duration.ofMinutes(3));
        facilitator.does(new PauseTimer());
        assertThat(meeting.workshop().timer().left()).isEqualTo(Duration.ofMinutes(-2));
        facilitator.does(new ResumeTimer());
        assertThat(leftAfter(0)).isEqualTo(Duration.ofMinutes(-2));
    }

    @Test
    void moreTimeIsAddedToWhatIsLeft() {
        facilitator.does(new StartTimer(10));
        meeting.later(Duration.ofMinutes(4));
        facilitator.does(new ExtendTimer(5));
        assertThat(leftAfter(0)).isEqualTo(Duration.ofMinutes(11));
        facilitator.does(new PauseTimer());
        facilitator.does(new ExtendTimer(5));
        assertThat(meeting.workshop().timer().left()).isEqualTo(Duration.ofMinutes(16));
    }

    @Test
    void moreTimeAfterTheEndCountsFromNow() {
        facilitator.does(new StartTimer(10));
        meeting.later(Duration.ofMinutes(14));
        facilitator.does(new ExtendTimer(5));
        assertThat(leftAfter(0)).isEqualTo(Duration.ofMinutes(5));
        meeting.later(Duration.ofMinutes(9));
        facilitator.does(new PauseTimer());
        facilitator.does(new ExtendTimer(5));
        assertThat(meeting.workshop().timer().left()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void whatIsNotRunningIsNotPausedResumedOrExtended() {
        facilitator.refused(NO_TIMER).does(new PauseTimer());
        facilitator.refused(NO_TIMER).does(new ResumeTimer());
        facilitator.refused(NO_TIMER).does(new ExtendTimer(5));
        facilitator.does(new StartTimer(10));
        facilitator.refused(NO_TIMER).does(new ResumeTimer());
        facilitator.does(new PauseTimer());
        facilitator.refused(NO_TIMER).does(new PauseTimer());
        facilitator.does(new StopTimer());
        assertThat(meeting.workshop().timer()).isEqualTo(Timer.OFF);
    }

    @Test
    void itRunsForOneMinuteToThreeHours() {
        facilitator.refused(TIMER_OUT_OF_RANGE).does(new StartTimer(0));
        facilitator.refused(TIMER_OUT_OF_RANGE).does(new StartTimer(181));
        facilitator.does(new StartTimer(180));
        facilitator.refused(TIMER_OUT_OF_RANGE).does(new ExtendTimer(-1));
        facilitator.refused(TIMER_OUT_OF_RANGE).does(new ExtendTimer(181));
    }
}

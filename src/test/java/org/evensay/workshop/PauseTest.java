package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.ROOM_PAUSED;

import java.time.Duration;
import java.util.Optional;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.RestScreen;
import org.evensay.workshop.command.StartTimer;
import org.evensay.workshop.command.TurnPage;
import org.junit.jupiter.api.Test;

/** A group stops where it is, and goes on another day. */
class PauseTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
    private final Facilitator facilitator = meeting.facilitator();
    private final Participant anna = meeting.person("anna");

    @Test
    void theWorkWaitsAndGoesOnFromTheSamePlace() {
        anna.writes("tea");
        facilitator.does(new PauseRoom(true));
        anna.refused(ROOM_PAUSED).writes("talk");
        facilitator.refused(ROOM_PAUSED).movesTo(Step.SHARING);

        facilitator.does(new PauseRoom(false));
        assertThat(anna.ownList()).containsExactly("tea");
        anna.writes("talk");
        facilitator.movesTo(Step.SHARING);
    }

    @Test
    void theGroundRulesWaitToo() {
        Meeting early = aWorkshop().with("anna").inWelcome();
        early.facilitator().does(new PauseRoom(true));
        early.person("anna").refused(ROOM_PAUSED).proposesRule("We listen");
    }

    @Test
    void peopleComeAndGoAndTakeBackWhatIsTheirs() {
        anna.writes("tea");
        facilitator.does(new PauseRoom(true));
        meeting.joins("cleo");
        anna.does(new AskForCare(Optional.of(Care.Wish.TALK)));
        anna.removes("tea");
        assertThat(anna.ownList()).isEmpty();
        anna.leaves();
    }

    @Test
    void aTimerStandsStillForTheTimeOfThePause() {
        facilitator.does(new StartTimer(10));
        facilitator.does(new PauseRoom(true));
        assertThat(meeting.workshop().timer().state()).isEqualTo(Timer.State.PAUSED);
        assertThat(meeting.workshop().timer().left()).isEqualTo(Duration.ofMinutes(10));

        facilitator.does(new PauseRoom(false));
        assertThat(meeting.workshop().timer().state()).isEqualTo(Timer.State.PAUSED);
    }

    @Test
    void theScreenRestsAndComesBackAndThatStopsNobody() {
        facilitator.does(new RestScreen(true));
        assertThat(meeting.workshop().showing().resting()).isTrue();
        anna.writes("tea");
        facilitator.does(new RestScreen(false));
        assertThat(meeting.workshop().showing()).isEqualTo(Showing.EVERYTHING);
    }

    @Test
    void eachPageThatIsTurnedOnTheScreenIsCounted() {
        facilitator.movesTo(Step.SHARING).does(new TurnPage());
        facilitator.does(new TurnPage());
        assertThat(meeting.workshop().showing().turned()).isEqualTo(2);
    }
}

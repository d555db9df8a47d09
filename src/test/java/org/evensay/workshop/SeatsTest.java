package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.ROOM_FULL;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;

import org.evensay.support.Meeting;
import org.evensay.support.Newcomer;
import org.evensay.support.Participant;
import org.evensay.workshop.command.NameSeat;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private final Meeting meeting = aWorkshop().inWelcome();

    @Test
    void aNameIsWelcomeAndNotNeeded() {
        assertThat(meeting.joins(" Anna  B ").inTheRoom().name()).isEqualTo("Anna B");
        assertThat(meeting.joins("").inTheRoom().name()).isEmpty();
        meeting.newcomer().refused(TEXT_TOO_LONG).sitsDown("a".repeat(41));
    }

    @Test
    void aNameCanBeChangedAndTakenAway() {
        Participant anna = meeting.joins("anna");
        anna.isCalled("Anna from Tuesday");
        assertThat(anna.inTheRoom().name()).isEqualTo("Anna from Tuesday");
        anna.isCalled("");
        assertThat(anna.inTheRoom().name()).isEmpty();
        anna.refused(TEXT_TOO_LONG).isCalled("a".repeat(41));
    }

    @Test
    void twoPeopleWithoutANameNeverHaveTheSameNumber() {
        meeting.joins("anna");
        Participant ben = meeting.joins("ben");
        ben.leaves();
        assertThat(meeting.joins("cleo").inTheRoom().number()).isEqualTo(3);
    }

    @Test
    void sittingDownTwiceIsSittingDownOnce() {
        Newcomer atTheDoor = meeting.newcomer();
        Participant anna = atTheDoor.sitsDown("anna");
        assertThat(atTheDoor.sitsDown("anna again").seat()).isEqualTo(anna.seat());
        assertThat(meeting.workshop().seats().size()).isEqualTo(1);
        assertThat(anna.inTheRoom().name()).isEqualTo("anna");
    }

    @Test
    void aRoomHasFiveHundredSeatsAndAnEmptyOneIsTakenAgain() {
        for (int number = 1; number <= 500; number++) {
            meeting.joins("person " + number);
        }
        meeting.newcomer().refused(ROOM_FULL).sitsDown("one more");
        meeting.person("person 7").leaves();
        meeting.joins("one more");
    }

    @Test
    void aSeatAnswersToItsOwnSecretAndToNoOther() {
        Actor stranger = Actor.participant(meeting.joins("anna").seat(), meeting.newSecret());
        assertThat(meeting.asks(stranger, new NameSeat("mine"))).isEqualTo(Decision.refused(Rejection.SEAT_UNKNOWN));
    }

    @Test
    void theSeatKeepsOnlyTheHashOfItsSecret() {
        Participant anna = meeting.joins("anna");
        assertThat(meeting.workshop().toString()).contains(anna.actor().secret().hash().value())
                .doesNotContain(anna.actor().secret().value());
    }
}

package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.ROOM_FULL;
import static org.evensay.workshop.Rejection.ROOM_LOCKED;
import static org.evensay.workshop.Rejection.SEATS_OUT_OF_RANGE;
import static org.evensay.workshop.Rejection.SEAT_UNKNOWN;
import static org.evensay.workshop.Step.SHARING;

import java.util.List;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.Admit;
import org.evensay.workshop.command.CapSeats;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.ChangeCode;
import org.evensay.workshop.command.LeaveSeat;
import org.evensay.workshop.command.LockDoor;
import org.evensay.workshop.command.RemoveSeat;
import org.evensay.workshop.command.TakeSeat;
import org.evensay.workshop.command.TurnAway;
import org.evensay.workshop.command.UseLobby;
import org.junit.jupiter.api.Test;

/** Who can come in, and who has to go. */
class DoorTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").inWelcome();
    private final Facilitator facilitator = meeting.facilitator();

    @Test
    void aLockedDoorLetsNobodyInAndWhoIsInStays() {
        facilitator.does(new LockDoor(true));
        meeting.newcomer().refused(ROOM_LOCKED).sitsDown("cleo");
        assertThat(meeting.workshop().seats().size()).isEqualTo(2);
        facilitator.does(new LockDoor(false));
        meeting.joins("cleo");
    }

    @Test
    void peopleWithoutADeviceTakeRoomToo() {
        facilitator.does(new CapSeats(3));
        facilitator.does(new AddSeat("cleo"));
        facilitator.refused(ROOM_FULL).does(new AddSeat("dora"));
        meeting.newcomer().refused(ROOM_FULL).sitsDown("dora");
    }

    @Test
    void withALobbySomebodyWaitsHasNoPartAndIsLetIn() {
        facilitator.does(new UseLobby(true));
        Secret secret = meeting.newSecret();
        meeting.asks(Actor.newcomer(secret), new TakeSeat("cleo"));
        assertThat(meeting.workshop().seats().size()).isEqualTo(2);
        SeatId seat = meeting.workshop().waitingHolding(secret.hash()).orElseThrow().id();
        facilitator.does(new Admit(seat));
        assertThat(meeting.workshop().seatHolding(secret.hash()).orElseThrow().name()).isEqualTo("cleo");
        assertThat(meeting.workshop().door().waiting().isEmpty()).isTrue();
        facilitator.refused(SEAT_UNKNOWN).does(new Admit(seat));
    }

    @Test
    void somebodyWhoAsksTwiceWaitsOnce() {
        facilitator.does(new UseLobby(true));
        Secret secret = meeting.newSecret();
        meeting.asks(Actor.newcomer(secret), new TakeSeat("cleo"));
        meeting.asks(Actor.newcomer(secret), new TakeSeat("cleo again"));
        assertThat(meeting.workshop().door().waiting().values()).extracting(Seat::name).containsExactly("cleo");
    }

    @Test
    void whoIsTurnedAwayOrWillNotWaitIsForgotten() {
        Actor cleo = meeting.waiting();
        facilitator.does(new TurnAway(cleo.seat().orElseThrow()));
        assertThat(meeting.workshop().ask(new LeaveSeat(), cleo, meeting.moment()))
                .isEqualTo(Decision.refused(SEAT_UNKNOWN));
        Actor dan = meeting.waiting();
        meeting.asks(dan, new LeaveSeat());
        assertThat(meeting.workshop().door().waiting().isEmpty()).isTrue();
        facilitator.refused(SEAT_UNKNOWN).does(new TurnAway(dan.seat().orElseThrow()));
    }

    @Test
    void withoutALobbyAllWhoWaitComeInInTheirOrderAndSpeakLast() {
        meeting.waiting();
        meeting.waiting();
        facilitator.does(new UseLobby(false));
        assertThat(meeting.workshop().seatsAsJoined()).extracting(Seat::number).containsExactly(1, 2, 3, 4);
        assertThat(meeting.workshop().question().sharing().rounds().order())
                .containsAll(meeting.workshop().seats().keys());
    }

    @Test
    void aRoomHasRoomForAsManyAsTheFacilitatorSaysThoseAtTheDoorIncluded() {
        facilitator.does(new CapSeats(3));
        meeting.waiting();
        meeting.newcomer().refused(ROOM_FULL).sitsDown("dan");
        facilitator.does(new CapSeats(1));
        assertThat(meeting.workshop().seats().size()).isEqualTo(2);
        facilitator.refused(SEATS_OUT_OF_RANGE).does(new CapSeats(0));
        facilitator.refused(SEATS_OUT_OF_RANGE).does(new CapSeats(501));
    }

    @Test
    void theHouseMayAllowMoreOrFewerPeopleThanUsual() {
        Plan plan = new Plan("Tea", "", List.of(ToAsk.own("What works?")), List.of(), aWorkshop().plan().voting(),
                new Terms(30, 10_000), Agenda.NONE);
        Actor lead = Actor.facilitator(meeting.newSecret());
        Decision opened = Opening.of(plan, lead, JoinCode.drawn(meeting.moment(), 6), meeting.moment());
        Workshop large = ((Decision.Accepted) opened).after();
        assertThat(large.door().most()).isEqualTo(10_000);
        assertThat(large.ask(new CapSeats(10_000), lead, meeting.moment())).isInstanceOf(Decision.Accepted.class);
        assertThat(large.ask(new CapSeats(10_001), lead, meeting.moment()))
                .isEqualTo(Decision.refused(SEATS_OUT_OF_RANGE, 10_000));
    }

    @Test
    void anotherCodeTakesThePlaceOfTheOld() {
        JoinCode old = meeting.workshop().code();
        facilitator.does(new ChangeCode(new JoinCode("ABCDEF")));
        assertThat(meeting.workshop().code()).isNotEqualTo(old).hasToString("ABCDEF");
    }

    @Test
    void aSeatIsTakenAwayWithWhatIsPrivateToItWhileItsPageIsConnected() {
        Meeting sharing = aWorkshop().with("anna", "ben").inRounds();
        Participant anna = sharing.person("anna").writes("tea").offers("tea").writes("a secret");
        sharing.facilitator().does(RemoveSeat.of(anna.seat(), false).from(Device.open(anna.actor().secret())));
        assertThat(sharing.list()).containsExactly("A tea");
        assertThat(sharing.question().ideas().values()).extracting(Idea::text).containsExactly("tea");
        assertThat(sharing.turn()).isEqualTo("ben");
        anna.refused(SEAT_UNKNOWN).writes("again");
    }

    @Test
    void onRequestWhatTheySharedGoesToo() {
        Meeting sharing = aWorkshop().with("anna", "ben").inRounds();
        Participant anna = sharing.person("anna").writes("tea").offers("tea");
        sharing.facilitator().does(RemoveSeat.of(anna.seat(), true).from(Device.open(anna.actor().secret())));
        assertThat(sharing.list()).isEmpty();
    }

    @Test
    void withoutAConnectedPageOnlyTheSeatGoesBecauseNothingTellsWhoseIdeasAreWhose() {
        Meeting sharing = aWorkshop().with("anna", "ben").inRounds();
        Participant anna = sharing.person("anna").writes("tea").offers("tea");
        sharing.facilitator().does(RemoveSeat.of(anna.seat(), true));
        assertThat(sharing.list()).containsExactly("A tea");
        assertThat(sharing.workshop().seats().has(anna.seat())).isFalse();
        assertThat(sharing.workshop().step()).isEqualTo(SHARING);
    }

    @Test
    void theBallotOfARemovedSeatIsNotCounted() {
        Meeting voting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: walks").inVoting();
        Participant anna = voting.person("anna");
        anna.does(new CastBallot(voting.vote().id(), voting.vote().ideas().subList(0, 1), 1));
        voting.facilitator().does(RemoveSeat.of(anna.seat(), false).from(Device.open(anna.actor().secret())));
        assertThat(voting.vote().ballots().isEmpty()).isTrue();
    }
}

package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.room.RoomsOfTest.soon;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.evensay.room.ShakyStore.Mood;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Device;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.GoOnPaper;
import org.evensay.workshop.command.MoveOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The phone of somebody who has voted goes dark, and they go on on paper: their vote on the phone is taken out. */
@Timeout(60)
class OneBallotAPersonTest {
    private final RoomsOfTest house = new RoomsOfTest();
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo")
            .sharing("anna: tea", "ben: walks", "cleo: songs").inVoting();
    private final Actor anna = meeting.actor("anna");
    private final SeatId annasSeat = anna.seat().orElseThrow();

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    private Vote vote(Room room) {
        return room.snapshot().workshop().question().openVote().orElseThrow();
    }

    private Answer votes(Room room, String name) {
        return soon(house.ask(room, meeting.actor(name),
                new CastBallot(vote(room).id(), vote(room).ideas().subList(0, 1), 1)));
    }

    private void goesOnOnPaper(Room room) {
        soon(house.ask(room, meeting.facilitator().actor(), GoOnPaper.of(annasSeat)));
    }

    @Test
    void theirVoteGoesThoughNoLineOfTheirsIsOpenAndOthersHaveNotVoted() {
        Room room = house.of(meeting);
        votes(room, "anna");
        votes(room, "ben");
        goesOnOnPaper(room);
        assertThat(vote(room).ballots().keys())
                .containsExactly(meeting.actor("ben").ballotKey(vote(room)).orElseThrow());
    }

    /** It came in after the word that they go on on paper, from a page that did not know it yet. */
    @Test
    void aVoteOnItsWayFromThePhoneComesTooLate() {
        Room room = house.of(meeting);
        votes(room, "anna");
        house.store.shutGate();
        house.ask(room, meeting.actor("ben"), new CastBallot(vote(room).id(), List.of(), 1));
        house.store.awaitAWriterAtTheGate();
        house.ask(room, meeting.facilitator().actor(), GoOnPaper.of(annasSeat));
        CompletableFuture<Answer> late = house.ask(room, anna, new CastBallot(vote(room).id(), List.of(), 2));
        house.store.openGate();
        assertThat(soon(late)).isEqualTo(Answer.refused(late.join().id(), Rejection.SEAT_UNKNOWN));
        assertThat(vote(room).ballots().keys())
                .containsExactly(meeting.actor("ben").ballotKey(vote(room)).orElseThrow());
    }

    /** Nobody had seen it when the word was given; one person has one vote all the same. */
    @Test
    void aVoteThatWaitsBeforeTheWordThatTheyGoOnOnPaperGoesToo() {
        Room room = house.of(meeting);
        house.store.shutGate();
        house.ask(room, meeting.actor("ben"), new CastBallot(vote(room).id(), List.of(), 1));
        house.store.awaitAWriterAtTheGate();
        house.ask(room, anna, new CastBallot(vote(room).id(), vote(room).ideas().subList(0, 1), 1));
        CompletableFuture<Answer> onPaper =
                house.ask(room, meeting.facilitator().actor(), GoOnPaper.of(annasSeat));
        house.store.openGate();
        soon(onPaper);
        assertThat(vote(room).ballots().keys())
                .containsExactly(meeting.actor("ben").ballotKey(vote(room)).orElseThrow());
    }

    @Test
    void whoHasNotVotedTakesNothingOut() {
        Room room = house.of(meeting);
        votes(room, "ben");
        assertThat(room.deviceOf(annasSeat)).isEqualTo(new Device(Optional.empty(),
                Optional.empty(), true));
        goesOnOnPaper(room);
        assertThat(vote(room).ballots().size()).isOne();
    }

    @Test
    void aVoteThatWasKeptThoughTheStoreSaidNoIsKnownToo() {
        Room room = house.of(meeting);
        house.store.mood = Mood.FAILS_AFTER_KEEPING;
        votes(room, "anna");
        house.store.mood = Mood.WELL;
        goesOnOnPaper(room);
        assertThat(vote(room).ballots().isEmpty()).isTrue();
    }

    @Test
    void afterAStartInTheMiddleOfAVoteItIsKnownOnlyWhileOfEveryVoteItIsKnownWhoseItIs() {
        meeting.person("anna").votes("tea");
        meeting.person("ben").votes("tea");
        Room room = house.of(meeting);
        assertThat(room.here().whoVoted()).isFalse();
        room.presence().came(new Line(meeting.actor("ben"), () -> { }));
        assertThat(room.deviceOf(annasSeat).tellsOfTheVote()).isFalse();
        room.presence().came(new Line(anna, () -> { }));
        assertThat(room.here().whoVoted()).isTrue();
    }

    @Test
    void withTheVotesEndItIsForgotten() {
        Room room = house.of(meeting);
        List.of("anna", "ben", "cleo").forEach(name -> votes(room, name));
        assertThat(room.deviceOf(annasSeat).ballot()).isPresent();
        soon(house.ask(room, meeting.facilitator().actor(), new MoveOn(
                Step.VOTING, Step.REVIEW)));
        assertThat(room.deviceOf(annasSeat).ballot()).isEmpty();
    }
}

package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.SEAT_UNKNOWN;
import static org.evensay.workshop.Step.SHARING;

import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.support.Participant;
import org.evensay.workshop.command.ComeBack;
import org.evensay.workshop.command.SkipTurn;
import org.junit.jupiter.api.Test;

/** People who are away, late or gone while the rounds run. */
class ComingAndGoingTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inSilent();
    private final Facilitator facilitator = meeting.facilitator();
    private final Participant anna = meeting.person("anna").writes("tea", "walks");
    private final Participant ben = meeting.person("ben").writes("chess");
    private final Participant cleo = meeting.person("cleo").writes("songs");

    private void roundsBegin() {
        facilitator.movesTo(SHARING).startsRounds();
    }

    @Test
    void somebodyWhoIsAwayIsPassedByAndKeepsTheirPlace() {
        roundsBegin();
        facilitator.skips(anna);
        ben.offers("chess");
        cleo.passes();
        assertThat(meeting.turn()).isEqualTo("ben");
        anna.comesBack();
        ben.passes();
        cleo.passes();
        assertThat(meeting.turn()).as("who came back after their turn had gone by").isEqualTo("anna");
        anna.passes();
        ben.passes();
        cleo.passes();
        assertThat(meeting.turn()).as("a whole round without an offer").isEqualTo("nobody");
        assertThat(meeting.order()).containsExactly("anna", "ben", "cleo");
        facilitator.startsRounds();
        assertThat(meeting.turn()).isEqualTo("anna");
    }

    @Test
    void somebodyCanBeMarkedAwayBeforeTheirTurnComes() {
        roundsBegin();
        facilitator.skips(ben);
        assertThat(meeting.turn()).isEqualTo("anna");
        anna.passes();
        assertThat(meeting.turn()).isEqualTo("cleo");
        facilitator.welcomesBack(ben);
        cleo.offers("songs");
        anna.passes();
        assertThat(meeting.turn()).isEqualTo("ben");
    }

    @Test
    void nobodyBringsSomebodyElseBack() {
        roundsBegin();
        facilitator.skips(ben);
        anna.refused(SEAT_UNKNOWN).does(new ComeBack(ben.seat()));
        facilitator.refused(SEAT_UNKNOWN).does(new SkipTurn(new SeatId("nobody's")));
    }

    @Test
    void whenEverybodyIsAwayTheRoundsAreOver() {
        roundsBegin();
        facilitator.skips(anna);
        facilitator.skips(ben);
        facilitator.skips(cleo);
        assertThat(meeting.turn()).isEqualTo("nobody");
        facilitator.startsRounds();
        assertThat(meeting.question().sharing().rounds().over()).isTrue();
    }

    @Test
    void somebodyWhoComesLateSpeaksLast() {
        roundsBegin();
        Participant dora = meeting.joins("dora").writes("cake");
        assertThat(meeting.order()).containsExactly("anna", "ben", "cleo", "dora");
        anna.passes();
        ben.passes();
        cleo.passes();
        dora.offers("cake");
        assertThat(meeting.list()).containsExactly("A cake");
    }

    @Test
    void somebodyWhoLeavesOnTheirTurnHandsItOn() {
        roundsBegin();
        anna.passes();
        ben.leaves();
        assertThat(meeting.order()).containsExactly("anna", "cleo");
        assertThat(meeting.turn()).isEqualTo("cleo");
        cleo.offers("songs");
        assertThat(meeting.turn()).isEqualTo("anna");
    }

    @Test
    void theLastInTheOrderLeavingOnTheirTurnEndsTheRound() {
        roundsBegin();
        anna.offers("tea");
        ben.passes();
        cleo.leaves();
        assertThat(meeting.turn()).isEqualTo("anna");
        anna.passes();
        ben.leaves();
        assertThat(meeting.turn()).isEqualTo("nobody");
    }

    /** A round more would come, because anna offered; she is away, and who leaves is not asked again. */
    @Test
    void whenTheLastWhoIsHereLeavesOnTheirTurnTheRoundsAreOver() {
        roundsBegin();
        anna.offers("tea");
        facilitator.skips(anna);
        facilitator.skips(cleo);
        ben.leaves();
        assertThat(meeting.turn()).isEqualTo("nobody");
        assertThat(meeting.order()).containsExactly("anna", "cleo");
    }

    @Test
    void somebodyWhoLeavesBeforeTheirTurnMovesNobodysTurn() {
        roundsBegin();
        anna.passes();
        ben.passes();
        anna.leaves();
        assertThat(meeting.turn()).isEqualTo("cleo");
        ben.leaves();
        assertThat(meeting.turn()).isEqualTo("cleo");
        assertThat(meeting.order()).containsExactly("cleo");
    }

    @Test
    void whatALeaverHasSharedStaysAndTheRestGoes() {
        roundsBegin();
        anna.offers("tea").leaves();
        assertThat(meeting.question().ideas().values()).extracting(Idea::text).doesNotContain("walks");
        assertThat(meeting.list()).containsExactly("A tea");
    }

    @Test
    void somebodyWhoLeavesTakesWhatTheyKeptBackOnEveryQuestion() {
        Meeting two = aWorkshop().with("anna", "ben", "cleo").asking("What works?", "What next?")
                .sharing("anna: tea", "ben: chess").inSharing();
        two.person("anna").writes("kept back");
        Onwards.toResults(Onwards.toReview(Onwards.toVoting(Onwards.toDiscussion(two))));
        two.facilitator().movesTo(Step.SILENT);
        two.person("anna").leaves();
        assertThat(two.workshop().questions().get(0).ideas().values()).extracting(Idea::text)
                .containsExactlyInAnyOrder("tea", "chess");
    }
}

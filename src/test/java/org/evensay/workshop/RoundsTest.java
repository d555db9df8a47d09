package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.IDEA_ALREADY_SHARED;
import static org.evensay.workshop.Rejection.IDEA_UNKNOWN;
import static org.evensay.workshop.Rejection.NOBODYS_TURN;
import static org.evensay.workshop.Rejection.NOT_YOUR_TURN;
import static org.evensay.workshop.Rejection.ROUNDS_NOT_STARTED;
import static org.evensay.workshop.Rejection.ROUNDS_RUNNING;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.SHARING;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.ComeBack;
import org.evensay.workshop.command.SayAloud;
import org.evensay.workshop.command.SkipTurn;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inSilent();
    private final Facilitator facilitator = meeting.facilitator();
    private final Participant anna = meeting.person("anna").writes("tea", "walks");
    private final Participant ben = meeting.person("ben").writes("chess");
    private final Participant cleo = meeting.person("cleo").writes("songs");

    private void roundsBegin() {
        facilitator.movesTo(SHARING).startsRounds();
    }

    @Test
    void theOrderIsThatOfJoiningAndIsShownBeforeAnybodySpeaks() {
        facilitator.movesTo(SHARING);
        assertThat(meeting.order()).containsExactly("anna", "ben", "cleo");
        assertThat(meeting.turn()).isEqualTo("nobody");
        anna.refused(ROUNDS_NOT_STARTED).offers("tea");
        anna.refused(NOBODYS_TURN).passes();
    }

    @Test
    void theOrderCanBeShuffledUntilTheFirstTurn() {
        facilitator.movesTo(SHARING);
        facilitator.shuffles();
        List<String> drawn = meeting.order();
        assertThat(drawn).containsExactlyInAnyOrder("anna", "ben", "cleo");
        facilitator.startsRounds();
        assertThat(meeting.turn()).isEqualTo(drawn.get(0));
        facilitator.refused(ROUNDS_RUNNING).shuffles();
    }

    @Test
    void everyOrderComesUpWhenItIsShuffledOftenEnough() {
        facilitator.movesTo(SHARING);
        assertThat(IntStream.range(0, 100).mapToObj(time -> {
            facilitator.shuffles();
            return meeting.order();
        }).distinct()).hasSize(6);
    }

    @Test
    void oneIdeaATurnAndTheTurnGoesOn() {
        roundsBegin();
        anna.offers("tea").refused(NOT_YOUR_TURN).offers("walks");
        assertThat(meeting.turn()).isEqualTo("ben");
        assertThat(meeting.list()).containsExactly("A tea");
        assertThat(anna.ownList()).containsExactly("walks");
    }

    @Test
    void nobodySpeaksBeforeTheirTurn() {
        roundsBegin();
        ben.refused(NOT_YOUR_TURN).offers("chess");
        ben.refused(NOBODYS_TURN).passes();
        ben.refused(NOT_YOUR_TURN).passesFor(anna);
        assertThat(meeting.turn()).isEqualTo("anna");
    }

    @Test
    void anotherPersonsIdeaCannotBeOffered() {
        roundsBegin();
        anna.refused(IDEA_UNKNOWN).offers("chess");
    }

    @Test
    void aSharedIdeaCannotBeOfferedEditedOrSharedAgain() {
        roundsBegin();
        anna.offers("tea");
        ben.passes();
        cleo.passes();
        anna.refused(IDEA_ALREADY_SHARED).offers("tea");
        anna.refused(IDEA_ALREADY_SHARED).edits("tea", "coffee");
    }

    @Test
    void aPassIsNeverFinal() {
        roundsBegin();
        anna.passes();
        ben.offers("chess");
        cleo.passes();
        assertThat(meeting.turn()).isEqualTo("anna");
        anna.offers("tea");
        assertThat(meeting.list()).containsExactly("A chess", "B tea");
    }

    @Test
    void theRoundsAreOverAfterAWholeRoundOfPasses() {
        roundsBegin();
        anna.offers("tea");
        ben.passes();
        cleo.passes();
        anna.passes();
        ben.passes();
        assertThat(meeting.turn()).isEqualTo("cleo");
        cleo.passes();
        assertThat(meeting.turn()).isEqualTo("nobody");
        assertThat(meeting.question().sharing().rounds().over()).isTrue();
        assertThat(meeting.question().sharing().rounds().round()).isEqualTo(2);
    }

    @Test
    void passesOverTheEndOfARoundAreNotAWholeRound() {
        roundsBegin();
        anna.passes();
        ben.offers("chess");
        cleo.passes();
        anna.passes();
        ben.passes();
        assertThat(meeting.turn()).isEqualTo("cleo");
    }

    @Test
    void theyCanGoRoundAgain() {
        roundsBegin();
        anna.passes();
        ben.passes();
        cleo.passes();
        facilitator.startsRounds();
        assertThat(meeting.turn()).isEqualTo("anna");
        anna.offers("tea");
        assertThat(meeting.list()).containsExactly("A tea");
        facilitator.refused(ROUNDS_RUNNING).startsRounds();
    }

    @Test
    void theFacilitatorTypesForThePersonWhoseTurnItIs() {
        roundsBegin();
        facilitator.saysAloud("Lifts home");
        assertThat(meeting.list()).containsExactly("A Lifts home");
        assertThat(meeting.idea("Lifts home").author()).isEmpty();
        assertThat(meeting.turn()).isEqualTo("ben");
    }

    @Test
    void whatIsSaidAloudOutsideTheRoundsIsNobodysTurn() {
        facilitator.movesTo(SHARING);
        facilitator.saysAloud("Lifts home");
        facilitator.refused(Rejection.NOTHING_WRITTEN).saysAloud("  ");
        assertThat(meeting.list()).containsExactly("A Lifts home");
    }

    @Test
    void theFacilitatorPassesForSomebodyWhoSaysSoAndASecondTapPassesForNobodyElse() {
        roundsBegin();
        facilitator.passesFor(anna);
        facilitator.refused(NOBODYS_TURN).passesFor(anna);
        assertThat(meeting.turn()).isEqualTo("ben");
    }

    @Test
    void aWithdrawnLetterIsNotGivenAgain() {
        roundsBegin();
        anna.offers("tea").removes("tea");
        ben.offers("chess");
        assertThat(meeting.list()).containsExactly("B chess");
    }

    @Test
    void theRoundsWaitWhileTheRoomTalksAndGoOnWhereTheyWere() {
        roundsBegin();
        anna.offers("tea");
        facilitator.movesTo(DISCUSSION).movesTo(SHARING);
        assertThat(meeting.turn()).isEqualTo("ben");
    }

    @Test
    void somebodyWhoComesBackAfterTheirTurnWentByIsNotLeftOut() {
        roundsBegin();
        anna.passes();
        facilitator.does(new SkipTurn(ben.seat()));
        ben.does(new ComeBack(ben.seat()));
        cleo.passes();
        assertThat(meeting.turn()).isEqualTo("anna");
        anna.passes();
        assertThat(meeting.turn()).isEqualTo("ben");
    }

    @Test
    void whoComesBackBeforeTheirTurnHasNoRoundMore() {
        roundsBegin();
        facilitator.does(new SkipTurn(anna.seat()));
        ben.passes();
        cleo.passes();
        assertThat(meeting.turn()).isEqualTo("nobody");
        anna.does(new ComeBack(anna.seat()));
        assertThat(meeting.turn()).as("the rounds were over, and go on").isEqualTo("anna");
    }

    @Test
    void anIdeaTypedForSomebodyWhoHasJustOfferedOnTheirPhoneCostsNobodyATurn() {
        Meeting meeting = aWorkshop().with("anna", "ben").inRounds();
        Actor facilitator = meeting.facilitator().actor();
        meeting.person("anna").writes("tea").offers("tea");
        meeting.asks(facilitator, new SayAloud(Optional.of(meeting.person("anna").seat()), "talk"));
        assertThat(meeting.list()).containsExactly("A tea", "B talk");
        assertThat(meeting.turn()).isEqualTo("ben");
    }
}

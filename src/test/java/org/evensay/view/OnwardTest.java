package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Step.CLOSED;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.VOTING;
import static org.evensay.workshop.Step.WELCOME;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.TellStories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever leads is told where the room is, the one usual way on, and what is missing for it. */
class OnwardTest {

    private static Given threePeople() {
        return aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess", "cleo: songs");
    }

    private static Onward seen(Meeting meeting) {
        return StepCardView.of(meeting.workshop()).onward();
    }

    private static Cue cue(Meeting meeting) {
        return StepCardView.of(meeting.workshop()).cue();
    }

    private static void assertNext(Meeting meeting, Step next, Step... back) {
        assertThat(seen(meeting).next()).contains(next);
        assertThat(seen(meeting).back()).containsExactly(back);
    }

    @Test
    void thereIsOneUsualWayOnFromEachStepAndTheWayBackThatIsOpen() {
        assertNext(threePeople().inWelcome(), SILENT);
        assertNext(threePeople().inSilent(), SHARING, WELCOME);
        assertNext(threePeople().inSharing(), DISCUSSION);
        assertNext(threePeople().inDiscussion(), VOTING, SHARING);
        assertNext(threePeople().inVoting(), REVIEW, DISCUSSION);
        assertNext(threePeople().inReview(), RESULTS);
        assertNext(threePeople().withASecondVote().inReview(), RESULTS, DISCUSSION);
    }

    @Test
    void beforeTheFirstTurnTheTurnIsTheWayOnAndTheMoveStandsBeside() {
        Onward order = seen(aWorkshop().with("anna").inSharing());
        assertThat(order.next()).isEmpty();
        assertThat(order.otherwise()).containsExactly(DISCUSSION);
        assertThat(seen(aWorkshop().with("anna").inRounds()).next()).contains(DISCUSSION);
    }

    @Test
    void aResultIsShownBeforeTheRoomGoesOnToItsNextQuestion() {
        Meeting meeting = threePeople().asking("What works?", "What next?").inResults();
        assertThat(seen(meeting).next()).isEmpty();
        assertThat(cue(meeting)).isEqualTo(Cue.RESULTS_FIRST);
        meeting.facilitator().reveals(1);
        assertThat(cue(meeting)).isEqualTo(Cue.RESULTS_ON);
        meeting.facilitator().reveals(9);
        assertNext(meeting, SILENT);
        assertThat(cue(meeting)).isEqualTo(Cue.RESULTS_MORE);
        meeting.facilitator().movesTo(SILENT);
        assertThat(cue(meeting)).isEqualTo(Cue.SILENT_NEXT);
    }

    @Test
    void whatIsMissingForAMoveIsSaid() {
        Meeting oneIdea = aWorkshop().with("anna").sharing("anna: tea").inDiscussion();
        assertThat(seen(oneIdea).next()).isEmpty();
        assertThat(seen(oneIdea).missing()).containsExactly(Rejection.TOO_FEW_IDEAS);
        assertThat(seen(threePeople().inSharing()).missing()).containsExactly(Rejection.IDEAS_ALREADY_SHARED);
        assertThat(seen(threePeople().inReview()).missing()).containsExactly(Rejection.NO_SECOND_VOTE);
        assertThat(seen(threePeople().inSilent()).missing()).isEmpty();
        Meeting chosen = threePeople().inVoting();
        List.of("anna", "ben", "cleo").forEach(name -> chosen.person(name).votes("tea"));
        assertThat(seen(chosen).missing()).containsExactly(Rejection.BALLOTS_ALREADY_IN);
        assertThat(seen(chosen).back()).isEmpty();
        assertThat(seen(chosen).back()).isEmpty();
    }

    @Test
    void aSecondVoteIsAnotherWayOnAndLeadsToTheResult() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        assertThat(seen(meeting).otherwise()).containsExactly(VOTING);
        meeting.facilitator().movesTo(VOTING);
        assertNext(meeting, RESULTS, DISCUSSION);
        assertThat(cue(meeting)).isEqualTo(Cue.VOTING_AGAIN);
    }

    @Test
    void closingIsOfferedInEveryStepButAnOpenVote() {
        assertThat(seen(threePeople().inVoting()).mayClose()).isFalse();
        assertThat(seen(threePeople().inDiscussion()).mayClose()).isTrue();
        assertThat(seen(threePeople().closed()).mayClose()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(VotingRule.class)
    void everyWayOfVotingHasWordsOfItsOwn(VotingRule rule) {
        assertThat(cue(threePeople().by(rule).inVoting())).hasToString("VOTING_" + rule);
    }

    @Test
    void aRoomComesThroughEveryCue() {
        List<Cue> seen = new ArrayList<>();
        Meeting meeting = threePeople().asking("What works?", "What next?").withASecondVote().inWelcome();
        seen.add(cue(meeting));
        meeting.watchedBy((before, after) -> seen.add(Cue.of(after)));
        meeting.facilitator().does(new PauseRoom(true));
        meeting.facilitator().does(new PauseRoom(false));
        meeting.facilitator().does(new TellStories(true));
        Onwards.toSharing(Onwards.toSilent(meeting), List.of("anna: tea", "ben: chess", "cleo: songs"));
        Onwards.toDiscussion(meeting).facilitator().spotlights("tea");
        meeting.person("ben").rewords("chess", "Chess on Fridays");
        Onwards.toReview(Onwards.toVoting(meeting)).facilitator().movesTo(DISCUSSION).movesTo(VOTING);
        meeting.person("anna").votes("tea");
        meeting.facilitator().movesTo(RESULTS).reveals(1);
        meeting.facilitator().reveals(9);
        meeting.facilitator().movesTo(SILENT).movesTo(SHARING).sharesAtOnce();
        meeting.facilitator().saysAloud("a bench");
        meeting.facilitator().saysAloud("a roof");
        meeting.facilitator().movesTo(DISCUSSION).movesTo(VOTING).movesTo(REVIEW).movesTo(RESULTS).movesTo(CLOSED);
        Set<Cue> ofOtherTests = EnumSet.of(Cue.VOTING_CARDS, Cue.VOTING_RATING_5, Cue.VOTING_RATING_9, Cue.VOTING_DOTS,
                Cue.VOTING_YES_NO_UNSURE, Cue.VOTING_TIED, Cue.RESULTS_SHOWN);
        assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.copyOf(ofOtherTests)));
    }

    @Test
    void aVoteOnASharedPlaceAndAResultThatIsWholeHaveWordsToo() {
        Meeting meeting = threePeople().choosing(1).inVoting();
        meeting.person("anna").votes("tea");
        meeting.person("ben").votes("chess");
        meeting.person("cleo").votes("songs");
        meeting.facilitator().movesTo(REVIEW).movesTo(RESULTS).reveals(9);
        assertThat(cue(meeting)).isEqualTo(Cue.RESULTS_SHOWN);
        meeting.facilitator().settles(1);
        assertThat(cue(meeting)).isEqualTo(Cue.VOTING_TIED);
        assertThat(ScreenNow.of(meeting.workshop())).isEqualTo(ScreenNow.VOTING_TIED);
    }

    @Test
    void theScreenSaysWhatReallyComesNext() {
        assertThat(ScreenNow.of(threePeople().inReview().workshop())).isEqualTo(ScreenNow.REVIEW);
        Meeting meeting = threePeople().asking("What works?", "What next?").withASecondVote().inReview();
        assertThat(ScreenNow.of(meeting.workshop())).isEqualTo(ScreenNow.REVIEW_OR_AGAIN);
        meeting.facilitator().movesTo(DISCUSSION);
        assertThat(ScreenNow.of(meeting.workshop())).isEqualTo(ScreenNow.DISCUSSION_AGAIN);
        meeting.facilitator().movesTo(VOTING);
        assertThat(ScreenNow.of(meeting.workshop())).isEqualTo(ScreenNow.VOTING_AGAIN);
        meeting.facilitator().movesTo(RESULTS);
        assertThat(ScreenNow.of(meeting.workshop())).isEqualTo(ScreenNow.RESULTS_MORE);
        assertThat(ScreenNow.of(threePeople().inResults().workshop())).isEqualTo(ScreenNow.RESULTS);
    }
}

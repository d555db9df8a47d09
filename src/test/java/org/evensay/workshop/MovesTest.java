package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.ALREADY_MOVED;
import static org.evensay.workshop.Rejection.BALLOTS_ALREADY_IN;
import static org.evensay.workshop.Rejection.IDEAS_ALREADY_SHARED;
import static org.evensay.workshop.Rejection.NO_MORE_QUESTIONS;
import static org.evensay.workshop.Rejection.NO_SECOND_VOTE;
import static org.evensay.workshop.Rejection.NO_SUCH_MOVE;
import static org.evensay.workshop.Rejection.TOO_FEW_IDEAS;
import static org.evensay.workshop.Step.CLOSED;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.VOTING;
import static org.evensay.workshop.Step.WELCOME;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.Moves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovesTest {
    /** Written out by hand: on, and back. */
    private static final Map<Step, List<Step>> WAYS = Map.of(
            WELCOME, List.of(SILENT, DISCUSSION, CLOSED),
            SILENT, List.of(SHARING, CLOSED, WELCOME),
            SHARING, List.of(DISCUSSION, CLOSED, SILENT),
            DISCUSSION, List.of(VOTING, REVIEW, CLOSED, SHARING),
            VOTING, List.of(REVIEW, RESULTS, DISCUSSION),
            REVIEW, List.of(RESULTS, VOTING, CLOSED, DISCUSSION),
            RESULTS, List.of(SILENT, DISCUSSION, CLOSED),
            CLOSED, List.of());

    private static Given threePeople() {
        return aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess", "cleo: songs");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void theWaysFromEachStepAreThoseOfTheMethod(Step from) {
        assertThat(Stream.concat(from.next().stream(), from.back().stream())).containsExactlyElementsOf(WAYS.get(from));
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherMoveIsNone(Step from) {
        Meeting meeting = threePeople().withASecondVote().inReview();
        for (Step to : Step.values()) {
            if (!WAYS.get(from).contains(to)) {
                assertThat(Moves.refusal(meeting.workshop().at(from, meeting.now()), to)).as("%s to %s", from, to)
                        .contains(NO_SUCH_MOVE);
            }
        }
    }

    @Test
    void aWholeWorkshopGoesFromWelcomeToTheEnd() {
        assertThat(threePeople().closed().workshop().isClosed()).isTrue();
    }

    @Test
    void twoTapsMoveTheRoomOnce() {
        Meeting meeting = aWorkshop().inWelcome();
        MoveOn tap = new MoveOn(WELCOME, SILENT);
        meeting.facilitator().does(tap);
        meeting.facilitator().refused(ALREADY_MOVED).does(tap);
        meeting.at(SILENT);
    }

    @Test
    void theWelcomeCanBeGoneBackToFromSilenceAndWhatWasWrittenIsThereAfterwards() {
        Meeting meeting = aWorkshop().with("anna").inSilent();
        meeting.person("anna").writes("tea");
        meeting.facilitator().movesTo(WELCOME).movesTo(SILENT);
        assertThat(meeting.person("anna").ownList()).containsExactly("tea");
    }

    @Test
    void silenceCanBeGoneBackToUntilAnIdeaWasShared() {
        Meeting meeting = aWorkshop().with("anna").inRounds();
        meeting.facilitator().movesTo(SILENT).movesTo(SHARING);
        assertThat(meeting.question().sharing().isRunningInRounds()).isFalse();
        meeting.facilitator().saysAloud("tea");
        meeting.facilitator().refused(IDEAS_ALREADY_SHARED).movesTo(SILENT);
    }

    @Test
    void aVoteNeedsTwoIdeas() {
        Meeting meeting = aWorkshop().with("anna").sharing("anna: tea").inDiscussion();
        meeting.facilitator().refused(TOO_FEW_IDEAS).movesTo(VOTING);
        meeting.facilitator().movesTo(SHARING).saysAloud("chess");
        meeting.facilitator().movesTo(DISCUSSION).movesTo(VOTING);
    }

    @Test
    void aVoteOpenedTooSoonIsGoneBackFromAsLongAsNoBallotIsIn() {
        Meeting meeting = threePeople().inVoting();
        meeting.facilitator().movesTo(DISCUSSION);
        assertThat(meeting.question().votes()).isEmpty();
        meeting.facilitator().movesTo(VOTING);
        assertThat(meeting.vote().number()).isEqualTo(1);
        meeting.person("anna").votes();
        meeting.facilitator().refused(BALLOTS_ALREADY_IN).movesTo(DISCUSSION);
    }

    @Test
    void anOpenVoteIsNeitherClosedWithTheWorkshopNorSkippedToTheResults() {
        Meeting meeting = threePeople().inVoting();
        meeting.facilitator().refused(NO_SUCH_MOVE).movesTo(CLOSED);
        meeting.facilitator().refused(NO_SUCH_MOVE).movesTo(RESULTS);
    }

    @Test
    void withoutASecondVoteTheReviewLeadsToTheResults() {
        Meeting meeting = threePeople().inReview();
        meeting.facilitator().refused(NO_SECOND_VOTE).movesTo(VOTING);
        meeting.facilitator().refused(NO_SECOND_VOTE).movesTo(DISCUSSION);
        assertThat(Moves.onwards(meeting.workshop())).containsExactly(RESULTS, CLOSED);
        assertThat(Moves.backwards(meeting.workshop())).isEmpty();
    }

    @Test
    void aGroupThatWantsASecondVoteAfterAllCanPlanItInTheReview() {
        Meeting meeting = threePeople().inReview();
        meeting.facilitator().plans(2, true);
        assertThat(Moves.onwards(meeting.workshop())).containsExactly(RESULTS, VOTING, CLOSED);
        assertThat(Moves.backwards(meeting.workshop())).containsExactly(DISCUSSION);
    }

    @Test
    void afterTheSecondVoteComeTheResultsAndNoThirdVote() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        meeting.facilitator().movesTo(VOTING).refused(NO_SUCH_MOVE).movesTo(REVIEW);
        meeting.facilitator().movesTo(RESULTS).refused(NO_SUCH_MOVE).movesTo(VOTING);
    }

    @Test
    void afterAFirstVoteTheListIsTalkedThroughButNotAddedTo() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        meeting.facilitator().movesTo(DISCUSSION).refused(NO_SUCH_MOVE).movesTo(SHARING);
        assertThat(Moves.onwards(meeting.workshop())).containsExactly(VOTING, REVIEW, CLOSED);
    }

    @Test
    void aGroupThatLetsItsFirstVoteStandGoesBackToTheReviewAndOn() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        meeting.facilitator().movesTo(DISCUSSION).plansByTheList(false);
        meeting.facilitator().refused(NO_SECOND_VOTE).movesTo(VOTING);
        meeting.facilitator().movesTo(REVIEW).movesTo(RESULTS);
        assertThat(meeting.question().decidingVote()).isPresent();
    }

    @Test
    void beforeAFirstVoteThereIsNothingToReview() {
        threePeople().inDiscussion().facilitator().refused(NO_SUCH_MOVE).movesTo(REVIEW);
    }

    @Test
    void aSecondVoteOpenedTooSoonLeavesTheFirstAlone() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        Vote first = meeting.vote();
        meeting.facilitator().movesTo(VOTING).movesTo(DISCUSSION);
        assertThat(meeting.question().votes()).containsExactly(first);
    }

    @Test
    void aSecondVoteNeedsTwoIdeasToo() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        meeting.facilitator().movesTo(DISCUSSION);
        meeting.person("anna").removes("tea");
        meeting.person("ben").removes("chess");
        meeting.facilitator().movesTo(REVIEW).refused(TOO_FEW_IDEAS).movesTo(VOTING);
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = {"VOTING", "CLOSED"}, mode = EnumSource.Mode.EXCLUDE)
    void aGroupCanStopAndCloseInAnyStepButAnOpenVote(Step step) {
        Meeting meeting = threePeople().inReview();
        assertThat(Moves.refusal(meeting.workshop().at(step, meeting.now()), CLOSED)).isEmpty();
    }

    @Test
    void theNextQuestionBeginsInSilenceWithAListOfItsOwn() {
        Meeting meeting = threePeople().asking("What works?", "What next?").inResults();
        meeting.person("anna").refused(Rejection.STEP_CLOSED).isFinished();
        meeting.facilitator().movesTo(SILENT);
        assertThat(meeting.question().wording()).isEqualTo("What next?");
        assertThat(meeting.list()).isEmpty();
        meeting.person("anna").writes("a tea urn");
        meeting.facilitator().movesTo(SHARING).startsRounds();
        meeting.person("anna").offers("a tea urn");
        assertThat(meeting.list()).containsExactly("A a tea urn");
        assertThat(meeting.workshop().questions().get(0).listed()).hasSize(3);
    }

    @Test
    void nobodyIsFinishedWhenTheNextQuestionBegins() {
        Meeting meeting = threePeople().asking("What works?", "What next?").inWelcome();
        meeting.facilitator().movesTo(SILENT);
        meeting.person("anna").isFinished();
        meeting.facilitator().movesTo(SHARING).saysAloud("tea");
        meeting.facilitator().saysAloud("chess");
        meeting.facilitator().movesTo(DISCUSSION).movesTo(VOTING).movesTo(REVIEW).movesTo(RESULTS).movesTo(SILENT);
        assertThat(meeting.person("anna").inTheRoom().finished()).isFalse();
    }

    @Test
    void afterTheLastQuestionThereIsNone() {
        Meeting meeting = threePeople().asking("What works?").inResults();
        meeting.facilitator().refused(NO_MORE_QUESTIONS).movesTo(SILENT);
    }

    @Test
    void theSameSecretHasAnotherKeyOnTheNextQuestion() {
        Meeting meeting = threePeople().asking("What works?", "What next?").inResults();
        AuthorKey before = meeting.person("anna").author();
        meeting.facilitator().movesTo(SILENT);
        assertThat(meeting.person("anna").author()).isNotEqualTo(before);
    }

    @Test
    void theResultIsRevealedPlaceByPlaceAndNeverCoveredAgain() {
        Meeting meeting = threePeople().inResults();
        assertThat(meeting.question().revealed()).isZero();
        meeting.facilitator().reveals(2);
        meeting.facilitator().reveals(1);
        assertThat(meeting.question().revealed()).isEqualTo(2);
        meeting.facilitator().reveals(Integer.MAX_VALUE);
        assertThat(meeting.question().revealed()).isEqualTo(3);
    }
}

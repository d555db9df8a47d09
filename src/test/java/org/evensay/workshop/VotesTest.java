package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.CHOICES_OUT_OF_RANGE;
import static org.evensay.workshop.Rejection.CHOICE_NOT_ON_LIST;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.VOTING;

import java.util.List;
import java.util.stream.IntStream;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a vote opens and closes, and which one counts. */
class VotesTest {

    private static Given threePeople() {
        return aWorkshop().with("anna", "ben", "cleo")
                .sharing("anna: tea", "ben: chess", "cleo: songs", "anna: walks");
    }

    private static Meeting voting(int ideas, Given given) {
        Meeting meeting = given.inSharing();
        IntStream.rangeClosed(1, ideas).forEach(number -> meeting.facilitator().saysAloud("idea " + number));
        return Onwards.toVoting(Onwards.toDiscussion(meeting));
    }

    @ParameterizedTest
    @CsvSource({"2,1", "3,2", "4,3", "10,3", "11,5", "19,5", "20,7", "34,7", "35,9", "60,9"})
    void theNumberOfChoicesFollowsTheListWhenNobodySaidOtherwise(int ideas, int choices) {
        assertThat(voting(ideas, aWorkshop()).vote().method().choices()).isEqualTo(choices);
    }

    @ParameterizedTest
    @CsvSource({"5,12,5", "5,4,3", "1,12,1", "12,12,11"})
    void theGroupsOwnNumberHoldsAndStaysUnderTheNumberOfIdeas(int asked, int ideas, int choices) {
        assertThat(voting(ideas, aWorkshop().choosing(asked)).vote().method().choices()).isEqualTo(choices);
    }

    @Test
    void thePlanCanBeChangedUntilTheVoteOpens() {
        Meeting meeting = threePeople().choosing(3).inDiscussion();
        meeting.facilitator().plans(2, false);
        assertThat(Onwards.toVoting(meeting).vote().method().choices()).isEqualTo(2);
        meeting.facilitator().refused(Rejection.STEP_CLOSED).plans(3, false);
    }

    @Test
    void aNumberOfChoicesIsOneToTwenty() {
        Meeting meeting = threePeople().inDiscussion();
        meeting.facilitator().refused(CHOICES_OUT_OF_RANGE).plans(0, false);
        meeting.facilitator().refused(CHOICES_OUT_OF_RANGE).plans(21, false);
        meeting.facilitator().plans(20, false);
        meeting.facilitator().plansByTheList(true);
        assertThat(meeting.question().plan().choices()).isEmpty();
    }

    @Test
    void theListIsFrozenAsItReadWhenTheVoteOpened() {
        Meeting meeting = threePeople().inDiscussion();
        meeting.person("anna").joinsUnopposed("tea on a walk", "tea", "walks");
        Onwards.toVoting(meeting);
        assertThat(meeting.vote().list()).extracting(line -> line.letter() + " " + line.text())
                .containsExactly("B chess", "C songs", "E tea on a walk");
        meeting.person("ben").refused(CHOICE_NOT_ON_LIST).votes("tea");
    }

    @Test
    void proposalsThatWereNotAgreedAreGoneWhenTheVoteOpens() {
        Meeting meeting = threePeople().inDiscussion();
        meeting.person("ben").rewords("tea", "coffee");
        assertThat(Onwards.toVoting(meeting).question().proposals().isEmpty()).isTrue();
    }

    @Test
    void anOpenVoteHasNoFigures() {
        Meeting meeting = threePeople().inVoting();
        meeting.person("anna").votes("tea");
        assertThat(meeting.vote().result()).isEmpty();
        assertThat(meeting.question().decidingVote()).isEmpty();
    }

    @Test
    void closingAVoteForgetsItsSaltAndWhoseBallotsTheyWere() {
        Vote vote = threePeople().inReview().vote();
        assertThat(vote.salt()).isEmpty();
        assertThat(vote.ballots().isEmpty()).isTrue();
        assertThat(vote.outcome().orElseThrow().cast()).isEqualTo(3);
    }

    @Test
    void theBallotsThatAreKeptDoNotTellTheOrderInWhichTheyCame() {
        Meeting first = threePeople().inVoting();
        first.person("anna").votes("tea");
        first.person("ben").votes("chess");
        first.person("cleo").votes("songs");
        Meeting second = threePeople().inVoting();
        second.person("cleo").votes("songs");
        second.person("ben").votes("chess");
        second.person("anna").votes("tea");
        assertThat(closed(second)).isEqualTo(closed(first));
    }

    private static Outcome closed(Meeting meeting) {
        meeting.facilitator().movesTo(REVIEW);
        return meeting.vote().outcome().orElseThrow();
    }

    @Test
    void fewerThanThreeBallotsKeepNoFigures() {
        Meeting meeting = threePeople().inVoting();
        meeting.person("anna").votes("tea");
        meeting.person("ben").votes("tea");
        meeting.facilitator().movesTo(REVIEW);
        assertThat(meeting.vote().outcome()).contains(new Outcome(2, List.of(), 0));
        assertThat(meeting.vote().result()).isEmpty();
        assertThat(meeting.question().decidingVote()).isEmpty();
    }

    @Test
    void threeBallotsKeepFigures() {
        assertThat(threePeople().inReview().vote().result().orElseThrow().ballots()).isEqualTo(3);
    }

    @Test
    void theSecondVoteHasItsOwnListAndKeysAndTheFirstIsKept() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        Vote first = meeting.vote();
        meeting.facilitator().movesTo(VOTING);
        assertThat(meeting.vote().number()).isEqualTo(2);
        assertThat(meeting.vote().id()).isNotEqualTo(first.id());
        assertThat(meeting.vote().ballots().isEmpty()).isTrue();
        assertThat(meeting.question().votes().get(0)).isEqualTo(first);
    }

    @Test
    void theLastVoteWithFiguresIsTheOneThatCounts() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        VoteId first = meeting.vote().id();
        meeting.facilitator().movesTo(VOTING);
        assertThat(meeting.question().decidingVote().orElseThrow().id()).isEqualTo(first);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("songs"));
        meeting.facilitator().movesTo(RESULTS);
        assertThat(meeting.question().decidingVote().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void aSecondVoteWithTooFewBallotsLeavesTheFirstStanding() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        meeting.facilitator().movesTo(VOTING);
        meeting.person("anna").votes("songs");
        meeting.facilitator().movesTo(RESULTS);
        assertThat(meeting.question().decidingVote().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void anIdeaWithdrawnAfterTheFirstVoteKeepsItsPointsThereAndLosesItsWords() {
        Meeting meeting = threePeople().withASecondVote().inReview();
        Vote before = meeting.vote();
        meeting.facilitator().movesTo(DISCUSSION);
        meeting.person("anna").removes("tea");
        assertThat(meeting.vote().list().get(0).text()).isEmpty();
        assertThat(meeting.vote().result()).isEqualTo(before.result());
        assertThat(meeting.workshop().toString()).doesNotContain("text=tea");
        meeting.facilitator().movesTo(VOTING);
        assertThat(meeting.vote().list()).extracting(Vote.Listed::text).containsExactly("chess", "songs", "walks");
    }
}

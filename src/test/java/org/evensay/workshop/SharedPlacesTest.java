package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.ENOUGH_VOTES;
import static org.evensay.workshop.Rejection.NOBODY_SHARES;
import static org.evensay.workshop.Rejection.NO_SUCH_MOVE;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.VOTING;

import java.util.List;
import org.evensay.support.Meeting;
import org.evensay.voting.VotingRule;
import org.junit.jupiter.api.Test;

/** Ideas that share a place keep it, or the group votes again on these alone. Two choices each: 2 points and 1. */
class SharedPlacesTest {
    /** Points: tea 4, chess 4, songs 1. */
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").choosing(2)
            .sharing("anna: tea", "ben: chess", "cleo: songs", "anna: walks").inVoting();

    SharedPlacesTest() {
        meeting.person("anna").votes("tea", "chess");
        meeting.person("ben").votes("chess", "songs");
        meeting.person("cleo").votes("tea", "chess");
        meeting.facilitator().movesTo(REVIEW).movesTo(RESULTS).reveals(9);
    }

    @Test
    void withoutAnotherVoteTheyShareTheirPlace() {
        assertThat(places()).containsExactly("1 tea", "1 chess", "3 songs", "4 walks");
    }

    @Test
    void theVoteIsOnTheIdeasOfThatPlaceAndNoOthers() {
        meeting.facilitator().settles(1);
        assertThat(meeting.workshop().step()).isEqualTo(VOTING);
        assertThat(meeting.vote().list()).extracting(Vote.Listed::text).containsExactly("tea", "chess");
        assertThat(meeting.vote().method().choices()).isEqualTo(1);
        meeting.person("anna").refused(Rejection.CHOICE_NOT_ON_LIST).votes("songs");
    }

    @Test
    void itPutsThemInOrderInsideTheirPlaceAndChangesNoPoints() {
        settled("chess", "chess", "tea");
        assertThat(places()).containsExactly("1 chess", "2 tea", "3 songs", "4 walks");
        assertThat(meeting.question().decidingVote().orElseThrow().number()).isEqualTo(1);
        assertThat(meeting.question().lastWholeVote()).isEqualTo(meeting.question().decidingVote());
        assertThat(meeting.question().revealed()).isEqualTo(4);
    }

    @Test
    void whoeverIsStillLevelStillShares() {
        meeting.joins("dora");
        meeting.facilitator().settles(1);
        List.of("anna", "ben").forEach(name -> meeting.person(name).votes("tea"));
        List.of("cleo", "dora").forEach(name -> meeting.person(name).votes("chess"));
        meeting.facilitator().movesTo(RESULTS);
        assertThat(places()).containsExactly("1 tea", "1 chess", "3 songs", "4 walks");
    }

    @Test
    void withFewerThanThreeBallotsTheyKeepTheirPlace() {
        meeting.facilitator().settles(1);
        meeting.person("anna").votes("chess");
        meeting.person("ben").votes("chess");
        meeting.facilitator().movesTo(RESULTS);
        assertThat(places()).containsExactly("1 tea", "1 chess", "3 songs", "4 walks");
    }

    @Test
    void aVoteThatNobodyWantedLeavesNothingBehind() {
        Question before = meeting.question();
        meeting.facilitator().settles(1).movesTo(RESULTS);
        assertThat(meeting.question().votes()).isEqualTo(before.votes());
    }

    @Test
    void fromItTheRoomGoesBackToTheResultAndNowhereElse() {
        meeting.facilitator().settles(1);
        meeting.facilitator().refused(NO_SUCH_MOVE).movesTo(REVIEW);
        meeting.facilitator().refused(NO_SUCH_MOVE).movesTo(DISCUSSION);
    }

    @Test
    void aPlaceThatOneIdeaHasAloneOrThatNobodyChoseIsNotVotedOn() {
        meeting.facilitator().refused(NOBODY_SHARES).settles(3);
        meeting.facilitator().refused(NOBODY_SHARES).settles(4);
        meeting.facilitator().refused(NOBODY_SHARES).settles(-1);
    }

    @Test
    void anIdeaThatWasWithdrawnIsNotVotedOnAgain() {
        meeting.person("anna").removes("tea");
        meeting.facilitator().refused(NOBODY_SHARES).settles(1);
    }

    @Test
    void atMostFiveTimes() {
        for (int time = 0; time < 5; time++) {
            meeting.facilitator().settles(1);
            meeting.person("anna").votes("tea");
            meeting.facilitator().movesTo(RESULTS);
        }
        meeting.facilitator().refused(ENOUGH_VOTES).settles(1);
    }

    @Test
    void anOrderOnceFoundStandsWhenTheRestIsSettledLater() {
        Meeting three = aWorkshop().with("anna", "ben", "cleo", "dora").by(VotingRule.YES_NO_UNSURE)
                .sharing("anna: tea", "ben: chess", "cleo: songs").inVoting();
        three.workshop().seatsAsJoined().forEach(seat ->
                three.person(seat.name()).marks("tea 1", "chess 1", "songs 1"));
        three.facilitator().movesTo(REVIEW).movesTo(RESULTS).reveals(9);
        three.facilitator().settles(1);
        List.of("anna", "ben", "cleo").forEach(name -> three.person(name).marks("songs 1", "chess 2", "tea 2"));
        three.facilitator().movesTo(RESULTS);
        assertThat(places(three)).containsExactly("1 songs", "2 tea", "2 chess");
        three.facilitator().settles(2);
        List.of("anna", "ben", "cleo").forEach(name -> three.person(name).marks("chess 1"));
        three.facilitator().movesTo(RESULTS);
        assertThat(places(three)).containsExactly("1 songs", "2 chess", "3 tea");
    }

    @Test
    void anOrderInsideAPlaceInsideAPlacePutsNobodyLevelWithTheNext() {
        Meeting four = aWorkshop().with("anna", "ben", "cleo").by(VotingRule.YES_NO_UNSURE)
                .sharing("anna: tea", "ben: chess", "cleo: songs", "anna: walks").inReview();
        four.facilitator().movesTo(RESULTS).reveals(9);
        four.facilitator().settles(1);
        four.person("anna").marks("songs 1", "tea 1", "chess 1", "walks 2");
        List.of("ben", "cleo").forEach(name -> four.person(name).marks("songs 1", "tea 2", "chess 2", "walks 2"));
        four.facilitator().movesTo(RESULTS);
        assertThat(places(four)).containsExactly("1 songs", "2 tea", "2 chess", "4 walks");
        four.facilitator().settles(2);
        List.of("anna", "ben", "cleo").forEach(name -> four.person(name).marks("chess 1", "tea 2"));
        four.facilitator().movesTo(RESULTS);
        assertThat(places(four)).containsExactly("1 songs", "2 chess", "3 tea", "4 walks");
    }

    private void settled(String anna, String ben, String cleo) {
        meeting.facilitator().settles(1);
        meeting.person("anna").votes(anna);
        meeting.person("ben").votes(ben);
        meeting.person("cleo").votes(cleo);
        meeting.facilitator().movesTo(RESULTS);
    }

    private List<String> places() {
        return places(meeting);
    }

    private static List<String> places(Meeting meeting) {
        Question question = meeting.question();
        return question.decidingVote().orElseThrow().places().stream().map(at -> at.rank() + " "
                + question.ideas().get(at.line().idea()).orElseThrow().text()).toList();
    }
}

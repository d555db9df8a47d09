package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.view.ChangeView.Mover;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** What a result says of the vote before it, and of other ways of counting. Each person chooses two: 2 points and 1. */
class AnotherVoteTest {

    @Test
    void afterASecondVoteTheRoomSeesWhoRoseAndWhoFellWhenAllIsShown() {
        Meeting meeting = votedTwice();
        meeting.facilitator().reveals(1);
        assertThat(results(meeting).change()).isEmpty();

        meeting.facilitator().reveals(9);
        ChangeView change = results(meeting).change().orElseThrow();
        assertThat(change.movers()).containsExactly(new Mover("B", "talk", 2, 1), new Mover("A", "tea", 1, 2));
        assertThat(change.newOrChanged()).isEqualTo(2);
        assertThat(change.ballots()).isEqualTo(3);
    }

    @Test
    void whenTheTwoVotesWereHeldInDifferentWaysTheRoomIsToldWhyThereIsNoChangeToShow() {
        Meeting meeting = voted();
        meeting.facilitator().plansBy(VotingRule.RATING_5);
        meeting.facilitator().movesTo(Step.VOTING);
        meeting.person("anna").marks("tea 5");
        meeting.person("ben").marks("tea 4");
        meeting.person("cleo").marks("talk 1");
        meeting.facilitator().movesTo(Step.RESULTS).reveals(1);
        assertThat(results(meeting).choseInTwoWays()).isFalse();

        meeting.facilitator().reveals(9);
        assertThat(results(meeting).choseInTwoWays()).isTrue();
        assertThat(results(meeting).change()).isEmpty();
    }

    @Test
    void twoVotesOfOneKindAreToldAsChangeAndOneVoteAsNeither() {
        Meeting twice = votedTwice();
        twice.facilitator().reveals(9);
        assertThat(results(twice).choseInTwoWays()).isFalse();
        assertThat(results(twice).change().orElseThrow().correlation()).contains(new BigDecimal("0.50"));

        Meeting once = voted();
        once.facilitator().movesTo(Step.RESULTS).reveals(9);
        assertThat(results(once).choseInTwoWays()).isFalse();
    }

    @Test
    void afterOneVoteThereIsNoChangeToShow() {
        Meeting meeting = voted();
        meeting.facilitator().movesTo(Step.RESULTS).reveals(9);
        assertThat(results(meeting).change()).isEmpty();
    }

    @Test
    void otherWaysOfCountingAreToldWithTheWholeResultOnly() {
        Meeting meeting = voted();
        meeting.facilitator().movesTo(Step.RESULTS).reveals(1);
        assertThat(results(meeting).recount()).isEmpty();

        meeting.facilitator().reveals(9);
        RecountView recount = results(meeting).recount().orElseThrow();
        assertThat(recount.isTheSame()).isTrue();
        assertThat(recount.ways()).isEqualTo(4);
    }

    @Test
    void blankBallotsCannotBeCountedInAnotherWay() {
        Meeting meeting = discussed();
        meeting.facilitator().movesTo(Step.VOTING);
        meeting.person("anna").votes();
        meeting.person("ben").votes();
        meeting.person("cleo").votes();
        meeting.facilitator().movesTo(Step.REVIEW).movesTo(Step.RESULTS).reveals(9);
        assertThat(results(meeting).recount()).isEmpty();
    }

    /** Two of three vote otherwise the second time: points 6 3 become 4 5. */
    private static Meeting votedTwice() {
        Meeting meeting = voted();
        meeting.facilitator().movesTo(Step.VOTING);
        meeting.person("anna").votes("tea", "talk");
        meeting.person("ben").votes("talk", "tea");
        meeting.person("cleo").votes("talk", "tea");
        meeting.facilitator().movesTo(Step.RESULTS);
        return meeting;
    }

    private static Meeting voted() {
        Meeting meeting = discussed();
        meeting.facilitator().movesTo(Step.VOTING);
        meeting.person("anna").votes("tea", "talk");
        meeting.person("ben").votes("tea", "talk");
        meeting.person("cleo").votes("tea", "talk");
        meeting.facilitator().movesTo(Step.REVIEW);
        return meeting;
    }

    private static Meeting discussed() {
        return Given.aWorkshop().with("anna", "ben", "cleo").choosing(2).withASecondVote()
                .sharing("anna: tea", "ben: talk", "cleo: cake").inDiscussion();
    }

    private static ResultsView results(Meeting meeting) {
        return RoomView.of(meeting.workshop()).results().orElseThrow();
    }
}

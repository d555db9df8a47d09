package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.view.ChangeView.Mover;
import org.evensay.voting.Change;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.PlanVote;
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
        assertThat(results(twice).change().orElseThrow().correlation()).contains(new BigDecimal("-1.00"));

        Meeting once = voted();
        once.facilitator().movesTo(Step.RESULTS).reveals(9);
        assertThat(results(once).choseInTwoWays()).isFalse();
    }

    @Test
    void aVoteByNumbersToFiveAndOneByNumbersToNineAreTwoWays() {
        Meeting meeting = rated("tea 4", "talk 4");
        meeting.facilitator().plansBy(VotingRule.RATING_9);
        rate(meeting, "tea 8", "talk 8");
        meeting.facilitator().movesTo(Step.RESULTS).reveals(9);
        assertThat(results(meeting).choseInTwoWays()).isTrue();
        assertThat(results(meeting).change()).isEmpty();
    }

    /** All three still have tea first: that talk is gone from the ballots says nothing of what they want. */
    @Test
    void withAnotherNumberOfChoicesNobodySaysThatPeopleChangedTheirs() {
        Meeting meeting = voted();
        meeting.facilitator().plans(1, true);
        meeting.facilitator().movesTo(Step.VOTING);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("tea"));
        meeting.facilitator().movesTo(Step.RESULTS).reveals(9);
        assertThat(results(meeting).choseInTwoWays()).isTrue();
        assertThat(results(meeting).change()).isEmpty();
    }

    @Test
    void cardsAreAnotherWayToPickAndTheSameBallots() {
        Meeting meeting = voted();
        meeting.facilitator().does(
                new PlanVote(VotingRule.CARDS, OptionalInt.of(2), false, true, OptionalInt.empty()));
        meeting.facilitator().movesTo(Step.VOTING);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("tea", "talk"));
        meeting.facilitator().movesTo(Step.RESULTS).reveals(9);
        assertThat(results(meeting).change().orElseThrow().newOrChanged()).isZero();
    }

    /** The middle numbers are 4 and 4 both times; first all three gave tea a 4, then all three gave it to talk. */
    @Test
    void ofNumbersTheOrderIsComparedAsItIsShownAndNotTheMiddleAlone() {
        Meeting meeting = rated("tea 4", "talk 4", "tea 4", "talk 4", "tea 4", "talk 1");
        rate(meeting, "tea 4", "talk 4", "tea 4", "talk 4", "tea 1", "talk 4");
        meeting.facilitator().movesTo(Step.RESULTS).reveals(9);
        ChangeView change = results(meeting).change().orElseThrow();
        assertThat(change.movers()).containsExactly(new Mover("B", "talk", 2, 1), new Mover("A", "tea", 1, 2));
        assertThat(change.correlation()).contains(new BigDecimal("-1.00"));
        assertThat(change.likeness()).contains(Change.Band.ANOTHER_ORDER);
    }

    @Test
    void whereOneVoteHadNoOrderTheRoomIsNotToldThatTheOrderIsTheSame() {
        Meeting meeting = rated("tea 4", "talk 4");
        rate(meeting, "tea 4", "talk 5");
        meeting.facilitator().movesTo(Step.RESULTS).reveals(9);
        ChangeView change = results(meeting).change().orElseThrow();
        assertThat(change.correlation()).isEmpty();
        assertThat(Sentences.sinceTheFirstVote(Optional.of(change), false)).extracting(Sentence::key)
                .containsExactly("change.all");
        assertThat(Sentences.correlation(change)).isEmpty();
    }

    @Test
    void theNumberBehindTheWordsSaysOverHowManyIdeasItIs() {
        Meeting meeting = votedTwice();
        meeting.facilitator().reveals(9);
        assertThat(Sentences.correlation(results(meeting).change().orElseThrow()))
                .contains(new Sentence("change.number", List.of(new BigDecimal("-1.00"), 2)));
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

    /** Numbers from 1 to 5; the marks are those of anna, ben and cleo, or the same for all three. */
    private static Meeting rated(String... marks) {
        Meeting meeting = Given.aWorkshop().with("anna", "ben", "cleo").by(VotingRule.RATING_5).withASecondVote()
                .sharing("anna: tea", "ben: talk", "cleo: cake").inDiscussion();
        rate(meeting, marks);
        meeting.facilitator().movesTo(Step.REVIEW);
        return meeting;
    }

    private static void rate(Meeting meeting, String... marks) {
        meeting.facilitator().movesTo(Step.VOTING);
        List<String> people = List.of("anna", "ben", "cleo");
        for (int person = 0; person < people.size(); person++) {
            int from = marks.length == 2 ? 0 : 2 * person;
            meeting.person(people.get(person)).marks(marks[from], marks[from + 1]);
        }
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

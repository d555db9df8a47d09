package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.ANOTHER_WAY;
import static org.evensay.workshop.Rejection.BALLOT_OUTDATED;
import static org.evensay.workshop.Rejection.CHOICE_NOT_ON_LIST;
import static org.evensay.workshop.Rejection.DOTS_ON_ONE_IDEA;
import static org.evensay.workshop.Rejection.NO_SUCH_MARK;
import static org.evensay.workshop.Rejection.TOO_MANY_DOTS;
import static org.evensay.workshop.Rejection.VOTE_UNKNOWN;
import static org.evensay.workshop.Step.REVIEW;

import java.util.Map;
import java.util.function.BiConsumer;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.support.Participant;
import org.evensay.voting.AnswerTally;
import org.evensay.voting.DotTally;
import org.evensay.voting.RatingTally;
import org.evensay.voting.Result;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.command.MarkBallot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Beside places and points a group can sort cards, rate, lay dots, or answer yes, no or not sure. */
class WaysOfVotingTest {

    private static Given threePeople() {
        return aWorkshop().with("anna", "ben", "cleo")
                .sharing("anna: tea", "ben: chess", "cleo: songs", "anna: walks");
    }

    @Test
    void ratingsAreCountedByTheirMiddleAndWhoLeavesAnIdeaOutIsNotCountedThere() {
        RatingTally<IdeaId> rated = (RatingTally<IdeaId>) voted(VotingRule.RATING_5, "tea 5", "tea 4", "chess 1");
        assertThat(rated.lines().get(0).median().orElseThrow().value()).isEqualByComparingTo("4.5");
        assertThat(rated.lines().get(0).people()).isEqualTo(2);
        assertThat(rated.lines().get(3).median()).isEmpty();
    }

    @Test
    void ratingsFromOneToNineTellWherePeopleAreFarApart() {
        RatingTally<IdeaId> rated = (RatingTally<IdeaId>) voted(VotingRule.RATING_9, "tea 9", "tea 1", "tea 1");
        assertThat(rated.lines().get(0).disagreement()).isPresent();
    }

    @Test
    void answersAreCountedByYes() {
        AnswerTally<IdeaId> answers = (AnswerTally<IdeaId>) voted(VotingRule.YES_NO_UNSURE, "tea 1", "tea 1", "tea 2");
        assertThat(answers.lines().get(0)).extracting(line -> line.yes() + " " + line.no() + " " + line.unsure())
                .isEqualTo("2 1 0");
    }

    @Test
    void dotsThatMayBeStackedAreAddedUp() {
        Meeting meeting = threePeople().withDots(3).inVoting();
        meeting.person("anna").marks("tea 3");
        meeting.person("ben").marks("tea 1", "chess 2");
        meeting.person("cleo").marks();
        meeting.facilitator().movesTo(REVIEW);
        DotTally<IdeaId> dots = (DotTally<IdeaId>) meeting.vote().result().orElseThrow();
        assertThat(dots.lines()).extracting(DotTally.Line::dots).containsExactly(4, 2, 0, 0);
        assertThat(dots.check().orElseThrow().available()).isEqualTo(9);
    }

    @Test
    void nobodyLaysMoreDotsThanTheyHave() {
        Meeting meeting = threePeople().withDots(3).inVoting();
        meeting.person("anna").refused(TOO_MANY_DOTS).marks("tea 2", "chess 2");
        meeting.person("anna").refused(DOTS_ON_ONE_IDEA).marks("tea 4");
        meeting.person("anna").refused(NO_SUCH_MARK).marks("tea 0");
        assertThat(meeting.vote().ballots().isEmpty()).isTrue();
    }

    @Test
    void whereDotsLieAloneOneIdeaTakesOne() {
        Meeting meeting = threePeople().choosing(2).by(VotingRule.DOTS).inVoting();
        meeting.person("anna").refused(DOTS_ON_ONE_IDEA).marks("tea 2");
        meeting.person("anna").marks("tea 1", "chess 1");
        meeting.person("ben").refused(TOO_MANY_DOTS).marks("tea 1", "chess 1", "songs 1");
    }

    @Test
    void cardsAreCountedLikePlaces() {
        Meeting meeting = threePeople().by(VotingRule.CARDS).inVoting();
        meeting.person("anna").votes("tea", "chess", "songs");
        assertThat(meeting.vote().method().choices()).isEqualTo(3);
        meeting.person("ben").refused(ANOTHER_WAY).marks("tea 1");
    }

    @Test
    void aBallotIsOfTheWayThatTheGroupVotesIn() {
        Meeting meeting = threePeople().by(VotingRule.RATING_5).inVoting();
        meeting.person("anna").refused(ANOTHER_WAY).votes("tea");
    }

    @ParameterizedTest
    @EnumSource(value = VotingRule.class, names = {"RATING_5", "RATING_9", "DOTS", "YES_NO_UNSURE"})
    void aBallotWithNumbersIsForTheOpenVoteForIdeasOnItsListAndTheNewestCounts(VotingRule rule) {
        Meeting meeting = threePeople().by(rule).inVoting();
        Participant anna = meeting.person("anna");
        anna.refused(VOTE_UNKNOWN).does(new MarkBallot(new VoteId("an older vote"), Map.of(), 1));
        anna.refused(CHOICE_NOT_ON_LIST).does(
                new MarkBallot(meeting.vote().id(), Map.of(new IdeaId("of another question"), 1), 1));
        anna.refused(NO_SUCH_MARK).marks("tea -1");
        anna.marks("tea 1");
        anna.refused(BALLOT_OUTDATED).does(new MarkBallot(meeting.vote().id(), Map.of(), 1));
        anna.marks("chess 1");
        assertThat(meeting.vote().ballots().values()).singleElement().extracting(cast -> cast.ballot().marks().size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(VotingRule.class)
    void everyWayGoesToTheEndAndKeepsNothingOfPeople(VotingRule rule) {
        Meeting meeting = threePeople().by(rule).closed();
        Vote vote = meeting.question().decidingVote().orElseThrow();
        assertThat(vote.method().rule()).isEqualTo(rule);
        assertThat(vote.places()).hasSize(4);
        assertThat(vote.ballots().isEmpty()).isTrue();
        assertThat(vote.result().orElseThrow().given()).isEqualTo(vote.result().orElseThrow().counted()).isPositive();
    }

    @Test
    void theWayCanBeChangedUntilTheVoteOpens() {
        Meeting meeting = threePeople().inDiscussion();
        meeting.facilitator().plansBy(VotingRule.YES_NO_UNSURE);
        assertThat(Onwards.toVoting(meeting).vote().method().rule()).isEqualTo(VotingRule.YES_NO_UNSURE);
        meeting.facilitator().refused(Rejection.STEP_CLOSED).plansBy(VotingRule.DOTS);
    }

    /** Each of the three marks one idea. */
    private static Result<IdeaId> voted(VotingRule rule, String anna, String ben, String cleo) {
        Meeting meeting = threePeople().by(rule).inVoting();
        BiConsumer<String, String> marks = (name, mark) -> meeting.person(name).marks(mark);
        marks.accept("anna", anna);
        marks.accept("ben", ben);
        marks.accept("cleo", cleo);
        meeting.facilitator().movesTo(REVIEW);
        return meeting.vote().result().orElseThrow();
    }
}

package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.BALLOT_OUTDATED;
import static org.evensay.workshop.Rejection.CHOICE_NOT_ON_LIST;
import static org.evensay.workshop.Rejection.CHOICE_TWICE;
import static org.evensay.workshop.Rejection.NOT_YOUR_PART;
import static org.evensay.workshop.Rejection.TOO_MANY_CHOICES;
import static org.evensay.workshop.Rejection.VOTE_OVER;
import static org.evensay.workshop.Rejection.VOTE_UNKNOWN;
import static org.evensay.workshop.Step.REVIEW;

import java.util.List;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.voting.Tally;
import org.evensay.voting.TallyLine;
import org.evensay.workshop.command.CastBallot;
import org.junit.jupiter.api.Test;

class BallotsTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo")
            .sharing("anna: tea", "ben: chess", "cleo: songs", "anna: walks").inVoting();
    private final Participant anna = meeting.person("anna");
    private final Participant ben = meeting.person("ben");
    private final Participant cleo = meeting.person("cleo");

    @Test
    void placesEarnPointsFromTheNumberOfChoicesDownToOne() {
        anna.votes("tea", "chess", "songs");
        ben.votes("tea", "songs", "walks");
        cleo.votes("songs", "tea", "chess");
        meeting.facilitator().movesTo(REVIEW);
        assertThat(points()).containsExactly("tea 8 from 3", "chess 3 from 2", "songs 6 from 3", "walks 1 from 1");
    }

    @Test
    void ownIdeasMayBeChosen() {
        anna.votes("tea", "walks");
        assertThat(meeting.vote().ballots().size()).isEqualTo(1);
    }

    @Test
    void fewerChoicesAndNoneAtAllAreBallotsToo() {
        anna.votes("tea");
        ben.votes();
        cleo.votes("chess", "tea", "walks");
        meeting.facilitator().movesTo(REVIEW);
        assertThat(tally().ballots()).isEqualTo(3);
        assertThat(tally().blank()).isEqualTo(1);
        assertThat(tally().complete()).isEqualTo(1);
    }

    @Test
    void anIdeaStandsOnABallotOnce() {
        anna.refused(CHOICE_TWICE).votes("tea", "chess", "tea");
        assertThat(meeting.vote().ballots().isEmpty()).isTrue();
    }

    @Test
    void moreThanTheNumberOfChoicesAreTooMany() {
        Decision refused = anna.refused(TOO_MANY_CHOICES).does(new CastBallot(meeting.vote().id(),
                meeting.vote().ideas(), 1));
        assertThat(refused).isEqualTo(Decision.refused(TOO_MANY_CHOICES, 3));
    }

    @Test
    void onlyIdeasOnTheFrozenListCanBeChosen() {
        anna.refused(CHOICE_NOT_ON_LIST).does(
                new CastBallot(meeting.vote().id(), List.of(new IdeaId("of another question")), 1));
    }

    @Test
    void aBallotNamesTheVoteItIsFor() {
        anna.refused(VOTE_UNKNOWN).does(new CastBallot(new VoteId("an older vote"), List.of(), 1));
    }

    @Test
    void aBallotCanBeChangedUntilTheVoteClosesAndTheLastOneCounts() {
        anna.votes("tea");
        anna.votes("walks");
        anna.votes("chess");
        ben.votes("chess");
        cleo.votes("chess");
        meeting.facilitator().movesTo(REVIEW);
        assertThat(points()).containsExactly("tea 0 from 0", "chess 9 from 3", "songs 0 from 0", "walks 0 from 0");
    }

    @Test
    void anOlderBallotDoesNotComeBack() {
        anna.votes(5, "tea");
        anna.refused(BALLOT_OUTDATED).votes(5, "walks");
        anna.refused(BALLOT_OUTDATED).votes(4, "walks");
        anna.votes(6, "chess");
        ben.votes(1, "songs");
    }

    @Test
    void nothingCountsAfterTheVoteHasClosed() {
        VoteId vote = meeting.vote().id();
        List<IdeaId> tea = List.of(meeting.idea("tea").id());
        ben.votes("tea");
        meeting.facilitator().movesTo(REVIEW);
        anna.refused(VOTE_OVER).does(new CastBallot(vote, tea, 1));
    }

    @Test
    void onlyPeopleWithASeatVote() {
        meeting.facilitator().refused(NOT_YOUR_PART).does(new CastBallot(meeting.vote().id(), List.of(), 1));
    }

    @Test
    void twoTabsOfOnePersonHaveOneBallot() {
        anna.votes(1, "tea");
        meeting.person("anna").votes(2, "chess");
        assertThat(meeting.vote().ballots().size()).isEqualTo(1);
    }

    @Test
    void somebodyWhoComesLateCanVote() {
        meeting.joins("dora").votes("tea");
        assertThat(meeting.vote().ballots().size()).isEqualTo(1);
    }

    @Test
    void aBallotsKeyIsMadeForThisVoteAndIsNeitherSeatNorSecretNorAuthor() {
        anna.votes("tea");
        BallotKey key = meeting.vote().ballots().keys().iterator().next();
        assertThat(key.value()).isNotIn(anna.seat().value(), anna.author().value(),
                anna.actor().secret().value(), anna.actor().secret().hash().value());
    }

    private Tally<IdeaId> tally() {
        return (Tally<IdeaId>) meeting.vote().result().orElseThrow();
    }

    private List<String> points() {
        List<TallyLine<IdeaId>> lines = tally().lines();
        return lines.stream().map(line -> wordsOf(line.idea()) + " " + line.points() + " from " + line.people())
                .toList();
    }

    private String wordsOf(IdeaId idea) {
        return meeting.question().ideas().get(idea).orElseThrow().text();
    }

    @Test
    void whoeverLeavesDuringAVoteTakesTheirBallotWithThemAndHasOneBallotAfterComingBack() {
        Meeting meeting = aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: talk", "anna: cake").inVoting();
        meeting.person("anna").votes("tea");
        meeting.person("anna").leaves();
        assertThat(meeting.vote().ballots().size()).isZero();
        meeting.joins("anna again").votes("talk");
        assertThat(meeting.vote().ballots().size()).isEqualTo(1);
    }
}

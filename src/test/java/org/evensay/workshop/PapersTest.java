package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.EnterChoices;
import org.junit.jupiter.api.Test;

/** The number on a paper says to which vote it belongs. */
class PapersTest {

    @Test
    void noTwoVotesHaveAPaperInCommon() {
        List<Integer> numbers = IntStream.rangeClosed(1, Limit.QUESTIONS_A_WORKSHOP.most()).boxed()
                .flatMap(question -> IntStream.rangeClosed(1, 10).mapToObj(vote -> new Papers(question, vote)))
                .flatMap(papers -> IntStream.rangeClosed(papers.first(), papers.last()).boxed()).toList();
        assertThat(numbers).doesNotHaveDuplicates().startsWith(1, 2, 3).contains(101, 1001, 1101);
        assertThat(numbers).allMatch(number -> Slip.ofPaper(String.valueOf(number)).isPresent())
                .allSatisfy(number -> assertThat(Papers.holding(number)).matches(papers ->
                        papers.first() <= number && number <= papers.last()));
    }

    @Test
    void papersThatArePrintedBeforeAVoteCarryTheNumbersThatItWillTake() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess", "cleo: songs")
                .choosing(2).withASecondVote().inDiscussion();
        assertThat(Papers.of(meeting.question())).isEqualTo(new Papers(1, 1));
        Onwards.toVoting(meeting);
        assertThat(Papers.of(meeting.question())).isEqualTo(new Papers(1, 1));
        Onwards.toReview(meeting);
        assertThat(Papers.of(meeting.question())).isEqualTo(new Papers(1, 2));
    }

    @Test
    void aPaperOfTheFirstVoteIsNotTypedIntoTheSecondUnnoticed() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess", "cleo: songs")
                .choosing(2).withASecondVote().inReview();
        Actor scribe = meeting.helper(Role.SCRIBE);
        meeting.asks(scribe, new AddSeat("dora"));
        Onwards.toVoting(meeting);
        assertThat(types(meeting, scribe, "7")).isEqualTo(
                new Decision.Refused(Rejection.SLIP_OF_ANOTHER_VOTE, List.of(7, 1, 1, 101, 200)));
        assertThat(types(meeting, scribe, "107")).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aSpokenVoteBelongsToTheVoteInWhichItIsSaid() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess", "cleo: songs")
                .choosing(2).withASecondVote().inReview();
        Actor scribe = meeting.helper(Role.SCRIBE);
        meeting.asks(scribe, new AddSeat("dora"));
        Onwards.toVoting(meeting);
        assertThat(meeting.asks(scribe, new EnterChoices(meeting.vote().id(), Optional.empty(),
                List.of(meeting.idea("tea").id())))).isInstanceOf(Decision.Accepted.class);
    }

    /** What was printed for a vote that was taken back has another list on it, and may still lie on the table. */
    @Test
    void aVoteThatIsOpenedAgainHasOtherPapers() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess", "cleo: songs")
                .choosing(2).inVoting();
        Actor scribe = meeting.helper(Role.SCRIBE);
        meeting.asks(scribe, new AddSeat("dora"));
        Papers printed = Papers.of(meeting.question());
        meeting.facilitator().movesTo(Step.DISCUSSION).movesTo(Step.VOTING);
        assertThat(Papers.of(meeting.question())).isEqualTo(new Papers(1, 2)).isNotEqualTo(printed);
        assertThat(types(meeting, scribe, "7")).isEqualTo(
                new Decision.Refused(Rejection.SLIP_OF_ANOTHER_VOTE, List.of(7, 1, 1, 101, 200)));
        assertThat(types(meeting, scribe, "107")).isInstanceOf(Decision.Accepted.class);
        assertThat(meeting.vote().number()).as("on the pages it is the first vote all the same").isOne();
    }

    @Test
    void soHasAVoteOnASharedPlaceAfterOneThatNobodyUsed() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess", "cleo: songs")
                .choosing(1).inVoting();
        meeting.person("anna").votes("tea");
        meeting.person("ben").votes("chess");
        meeting.person("cleo").votes("songs");
        meeting.facilitator().movesTo(Step.REVIEW).movesTo(Step.RESULTS);
        meeting.facilitator().settles(1);
        assertThat(Papers.of(meeting.question())).isEqualTo(new Papers(1, 2));
        meeting.facilitator().movesTo(Step.RESULTS).settles(1);
        assertThat(Papers.of(meeting.question())).isEqualTo(new Papers(1, 3));
    }

    /** They keep within the numbers of their question. */
    @Test
    void fromTheTenthOnVotesOnAQuestionShareTheirPapers() {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess", "cleo: songs")
                .choosing(2).inVoting();
        IntStream.range(0, 12).forEach(again ->
                meeting.facilitator().movesTo(Step.DISCUSSION).movesTo(Step.VOTING));
        assertThat(Papers.of(meeting.question())).isEqualTo(new Papers(1, 10));
    }

    private static Decision types(Meeting meeting, Actor scribe, String number) {
        return meeting.asks(scribe, new EnterChoices(meeting.vote().id(), Slip.ofPaper(number),
                List.of(meeting.idea("tea").id())));
    }
}

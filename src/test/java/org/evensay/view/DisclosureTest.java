package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.synthesis.GroupVotes;
import org.evensay.voting.Share;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One function for the room and for everybody outside it. */
class DisclosureTest {
    private static final List<String> PEOPLE = List.of("anna", "ben", "cleo", "dora", "emil");

    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").choosing(3)
            .sharing("anna: tea", "ben: chess", "cleo: songs", "anna: walks", "ben: cake").inVoting();

    @Test
    void nobodyIsToldAnythingWhileTheVoteIsOpen() {
        meeting.person("anna").votes("tea", "chess");
        assertThat(Arrays.stream(Audience.values()))
                .allSatisfy(audience -> assertThat(Disclosure.of(meeting.vote(), audience)).isEmpty());
    }

    @Test
    void theRoomSeesItsOwnPointsAndCountsAndTheCheckLine() {
        Disclosure room = Disclosure.of(voted(), Audience.ROOM).orElseThrow();
        assertThat(room.lines()).extracting(line -> line.points().orElseThrow()).containsExactly(9, 5, 2, 1, 1);
        assertThat(room.lines()).extracting(line -> line.counted().orElseThrow().people())
                .containsExactly(3, 3, 1, 1, 1);
        assertThat(room.check()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "ROOM", mode = EnumSource.Mode.EXCLUDE)
    void everybodyElseGetsTheFirstPlacesOfThreeBallotsAndNoNumber(Audience audience) {
        Disclosure outside = Disclosure.of(voted(), audience).orElseThrow();
        assertThat(outside.lines()).extracting(Disclosure.Line::rank).containsExactly(OptionalInt.of(1),
                OptionalInt.of(2), OptionalInt.of(3), OptionalInt.empty(), OptionalInt.empty());
        assertThat(outside.lines()).allMatch(line -> line.points().isEmpty() && line.share().isEmpty()
                && line.counted().isEmpty());
        assertThat(outside.check()).isEmpty();
    }

    /** Cake has more points than walks here, and still walks stands first: it is first on the list. */
    @Test
    void ideasWithoutAPlaceStandInTheOrderOfTheList() {
        meeting.person("anna").votes("songs", "chess", "tea");
        meeting.person("ben").votes("songs", "chess", "cake");
        meeting.person("cleo").votes("songs", "tea", "chess");
        Vote vote = closed();
        assertThat(texts(vote, Audience.ROOM)).containsExactly("songs", "chess", "tea", "cake", "walks");
        assertThat(texts(vote, Audience.EXPORT)).containsExactly("songs", "chess", "tea", "walks", "cake");
    }

    @Test
    void twoBallotsTellNobodyAnything() {
        meeting.person("anna").votes("tea");
        meeting.person("ben").votes("tea");
        assertThat(Disclosure.of(closed(), Audience.ROOM)).isEmpty();
    }

    /** 5 x 3, 5 x 2 and 5 x 1: tea 8, chess 7, songs 6, walks 5, cake 4. */
    @Test
    void ofFiveBallotsThePointsLeaveThatTwoPeopleCouldNotGiveWithTheirShare() {
        Meeting five = five(aWorkshop().choosing(3));
        five.person("anna").votes("tea", "chess", "walks");
        five.person("ben").votes("tea", "songs", "walks");
        five.person("cleo").votes("chess", "tea", "cake");
        five.person("dora").votes("songs", "chess", "cake");
        five.person("emil").votes("walks", "cake", "songs");
        Disclosure outside = outside(five);
        assertThat(outside.extent()).isEqualTo(Leaving.Extent.POINTS);
        assertThat(outside.ballots()).isEqualTo(5);
        assertThat(outside.complete()).isZero();
        assertThat(outside.lines()).extracting(Disclosure.Line::share).containsExactly(Optional.of(new Share(8, 30)),
                Optional.of(new Share(7, 30)), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(outside.lines()).extracting(line -> line.points().orElse(0)).containsExactly(8, 7, 0, 0, 0);
        assertThat(room(five).complete()).isEqualTo(5);
    }

    @Test
    void ofRatingsTheFirstPlacesLeaveAndWhoSharesOneIsSaidToShareIt() {
        Meeting five = five(aWorkshop().by(VotingRule.RATING_5));
        PEOPLE.forEach(name ->
                five.person(name).marks("tea 4", "chess 5", "songs 4", "walks 2", "cake 1"));
        Disclosure outside = outside(five);
        assertThat(outside.extent()).isEqualTo(Leaving.Extent.ORDER);
        assertThat(outside.lines()).extracting(line -> line.rank().orElse(0) + (line.tied() ? " shared" : ""))
                .containsExactly("1", "2 shared", "2 shared", "4", "0");
        assertThat(outside.lines()).allMatch(line -> line.points().isEmpty() && line.share().isEmpty());
        assertThat(room(five).lines()).allMatch(line -> line.points().isEmpty() && line.share().isEmpty()
                && line.counted().isPresent());
    }

    @Test
    void ofDotsNothingLeavesButTheList() {
        Meeting five = five(aWorkshop().withDots(3));
        PEOPLE.forEach(name -> five.person(name).marks("chess 2", "tea 1"));
        Disclosure outside = outside(five);
        assertThat(outside.extent()).isEqualTo(Leaving.Extent.LIST);
        assertThat(outside.lines()).allMatch(line -> line.rank().isEmpty() && !line.tied());
        assertThat(room(five).lines()).extracting(line -> line.rank().orElseThrow()).containsExactly(1, 2, 3, 3, 3);
        assertThat(room(five).complete()).isEqualTo(5);
    }

    @Test
    void bothVotesOfAGroupAreThereForTotalsWhenPointsMayLeaveIt() {
        Meeting five = five(aWorkshop().choosing(3).withASecondVote());
        Map<IdeaId, String> themes = Map.of(five.idea("tea").id(), "drinks");
        everybodyVotes(five, "tea", "chess", "songs");
        five.facilitator().movesTo(Step.REVIEW);
        assertThat(Disclosure.forTotals(five.question(), themes).orElseThrow().first()).isEmpty();
        five.facilitator().movesTo(Step.VOTING);
        everybodyVotes(five, "chess", "tea", "walks");
        five.facilitator().movesTo(Step.RESULTS);
        GroupVotes<IdeaId, String> votes = Disclosure.forTotals(five.question(), themes).orElseThrow();
        assertThat(votes.first().orElseThrow().counted().of("drinks").points()).isEqualTo(15);
        assertThat(votes.last().counted().of("drinks").points()).isEqualTo(10);
    }

    @Test
    void fourBallotsAndDotsAreInNoTotals() {
        Meeting four = five(aWorkshop().choosing(3));
        List.of("anna", "ben", "cleo", "dora").forEach(name -> four.person(name).votes("tea", "chess", "songs"));
        four.facilitator().movesTo(Step.REVIEW);
        assertThat(Disclosure.forTotals(four.question(), Map.of())).isEmpty();
        Meeting dots = five(aWorkshop().withDots(3));
        PEOPLE.forEach(name -> dots.person(name).marks("chess 2", "tea 1"));
        dots.facilitator().movesTo(Step.REVIEW);
        assertThat(Disclosure.forTotals(dots.question(), Map.of())).isEmpty();
    }

    private static void everybodyVotes(Meeting meeting, String... ideas) {
        PEOPLE.forEach(name -> meeting.person(name).votes(ideas));
    }

    private static Meeting five(Given given) {
        return given.with(PEOPLE.toArray(String[]::new))
                .sharing("anna: tea", "ben: chess", "cleo: songs", "dora: walks", "emil: cake").inVoting();
    }

    private static Disclosure outside(Meeting voted) {
        voted.facilitator().movesTo(Step.REVIEW);
        return Disclosure.of(voted.vote(), Audience.EXPORT).orElseThrow();
    }

    private static Disclosure room(Meeting voted) {
        return Disclosure.of(voted.vote(), Audience.ROOM).orElseThrow();
    }

    private Vote voted() {
        meeting.person("anna").votes("tea", "chess", "songs");
        meeting.person("ben").votes("tea", "chess", "walks");
        meeting.person("cleo").votes("tea", "cake", "chess");
        Vote vote = closed();
        assertThat(texts(vote, Audience.ROOM)).startsWith("tea", "chess");
        return vote;
    }

    private Vote closed() {
        meeting.facilitator().movesTo(Step.REVIEW);
        return meeting.question().lastVote().orElseThrow();
    }

    private static List<String> texts(Vote vote, Audience audience) {
        return Disclosure.of(vote, audience).orElseThrow().lines().stream()
                .map(line -> vote.list().get(vote.ideas().indexOf(line.idea())).text()).toList();
    }
}

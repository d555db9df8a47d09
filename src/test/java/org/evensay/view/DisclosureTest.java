package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.evensay.support.Meeting;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One function for the room and for everybody outside it. */
class DisclosureTest {
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

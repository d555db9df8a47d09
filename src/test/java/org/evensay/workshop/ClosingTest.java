package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.WORKSHOP_CLOSED;
import static org.evensay.workshop.Step.CLOSED;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.SILENT;

import java.util.List;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.support.Participant;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the workshop the priorities stay, and nothing that links them to people. */
class ClosingTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").asking("What works?", "What next?")
            .sharing("anna: tea", "ben: chess", "cleo: songs", "anna: coffee").inDiscussion();
    private final Participant anna = meeting.person("anna");
    private String whileItWasOpen;

    @BeforeEach
    void aWorkshopWithALittleOfEverythingIsClosed() {
        meeting.facilitator().movesTo(Step.SHARING);
        anna.writes("kept back");
        meeting.facilitator().movesTo(DISCUSSION).spotlights("tea");
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        Onwards.toResults(Onwards.toReview(Onwards.toVoting(meeting)));
        meeting.facilitator().movesTo(SILENT);
        anna.writes("never shared");
        meeting.person("ben").writes("nor this");
        whileItWasOpen = meeting.workshop().toString();
        meeting.facilitator().movesTo(CLOSED);
    }

    @Test
    void nobodySitsInItAnyMore() {
        assertThat(meeting.workshop().seats().isEmpty()).isTrue();
        anna.refused(WORKSHOP_CLOSED).does(new WriteIdea("late"));
        meeting.newcomer().refused(WORKSHOP_CLOSED).sitsDown("dora");
    }

    @Test
    void nobodyWaitsAtItsDoorAnyMore() {
        Meeting open = aWorkshop().with("anna").inWelcome();
        open.waiting();
        assertThat(open.workshop().door().waiting().size()).isOne();
        open.facilitator().movesTo(CLOSED);
        assertThat(open.workshop().door().waiting().isEmpty()).isTrue();
    }

    @Test
    void noIdeaHasAnAuthorAndNoQuestionASalt() {
        for (Question question : meeting.workshop().questions()) {
            assertThat(question.salt()).isEmpty();
            assertThat(question.ideas().values()).allMatch(idea -> idea.author().isEmpty() && idea.place() == 0);
            assertThat(question.proposals().isEmpty()).isTrue();
            assertThat(question.sharing()).isEqualTo(Sharing.NOT_YET);
        }
    }

    @Test
    void whatWasNeverSharedIsGoneOnEveryQuestion() {
        assertThat(meeting.workshop().toString()).doesNotContain("kept back", "never shared", "nor this");
        assertThat(whileItWasOpen).contains("kept back", "never shared", "nor this");
    }

    @Test
    void noSeatNameHashOrAuthorKeyStandsAnywhereInIt() {
        List<String> traces = List.of(anna.actor().seat().orElseThrow().value(), "anna", "cleo",
                anna.actor().secret().hash().value(), anna.actor().secret().value());
        String closed = meeting.workshop().toString();
        assertThat(traces).noneMatch(closed::contains);
        assertThat(whileItWasOpen).contains(traces.subList(0, 4));
    }

    @Test
    void thePrioritiesStayWithTheOriginalsUnderThem() {
        Question question = meeting.workshop().questions().get(0);
        assertThat(question.listed()).extracting(Idea::text).containsExactly("chess", "songs", "hot drinks");
        assertThat(question.partsOf(question.listed().get(2).id())).extracting(Idea::text)
                .containsExactly("tea", "coffee");
        Vote vote = question.decidingVote().orElseThrow();
        assertThat(vote.salt()).isEmpty();
        assertThat(vote.ballots().isEmpty()).isTrue();
        assertThat(vote.result().orElseThrow().ballots()).isEqualTo(3);
    }

    @Test
    void whatTheRoomWasNotShownOfTheResultCanBeSeenInTheEnd() {
        Question closed = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: chess")
                .closed().question();
        assertThat(closed.revealed()).isGreaterThanOrEqualTo(closed.votes().get(0).list().size());
    }

    @Test
    void theLinksOfTheFacilitatorAndTheScreenStillOpenTheResults() {
        assertThat(meeting.workshop().passes().get(meeting.facilitator().actor().secret().hash()).orElseThrow()
                .opens(Role.FACILITATOR)).isTrue();
    }
}

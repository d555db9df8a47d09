package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** The line under what a group keeps of its result. */
class CutViewTest {
    private static final int TO_KEEP = 2;

    @Test
    void theLineIsUnderTheLastIdeaThatIsKept() {
        assertThat(cut(TO_KEEP, "tea talk walks", "tea talk walks", "tea talk walks"))
                .contains(new CutView(2, 2, 2, "B"));
    }

    @Test
    void ideasThatShareTheLastPlaceAreKeptTogether() {
        CutView cut = cut(TO_KEEP, "tea talk walks", "tea walks talk", "tea").orElseThrow();
        assertThat(cut).isEqualTo(new CutView(2, 3, 2, "C"));
        assertThat(cut.isShared()).isTrue();
    }

    @Test
    void thereIsNoLineWhereAllThatWasChosenIsKeptAndNoneBeforeTheLastPlaceIsShown() {
        assertThat(cut(TO_KEEP, "tea talk", "tea talk", "tea talk")).isEmpty();
        Meeting meeting = voted(TO_KEEP, "tea talk walks", "tea talk walks", "tea talk walks");
        assertThat(ResultsView.of(meeting.workshop()).orElseThrow().cut()).isEmpty();
    }

    private static Optional<CutView> cut(int toKeep, String... ballots) {
        Meeting meeting = voted(toKeep, ballots);
        meeting.facilitator().reveals(9);
        return ResultsView.of(meeting.workshop()).orElseThrow().cut();
    }

    private static Meeting voted(int toKeep, String... ballots) {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").choosing(3).keeping(toKeep)
                .sharing("anna: tea", "anna: talk", "anna: walks", "anna: cake").inVoting();
        meeting.person("anna").votes(ballots[0].split(" "));
        meeting.person("ben").votes(ballots[1].split(" "));
        meeting.person("cleo").votes(ballots[2].split(" "));
        meeting.facilitator().movesTo(Step.REVIEW);
        meeting.facilitator().movesTo(Step.RESULTS);
        return meeting;
    }
}

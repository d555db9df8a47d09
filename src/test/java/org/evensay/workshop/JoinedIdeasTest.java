package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.IDEA_UNKNOWN;
import static org.evensay.workshop.Rejection.NOTHING_TO_UNDO;
import static org.evensay.workshop.Step.SHARING;

import java.util.List;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.junit.jupiter.api.Test;

/** What joining and rewording keep, and how they are undone. */
class JoinedIdeasTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben")
            .sharing("anna: tea", "anna: coffee", "anna: cocoa", "ben: walks").inDiscussion();
    private final Facilitator facilitator = meeting.facilitator();
    private final Participant anna = meeting.person("anna");
    private final Participant ben = meeting.person("ben");

    @Test
    void theOriginalsStayUnderTheJoinedIdeaWithTheirLetters() {
        anna.joinsUnopposed("hot drinks", "coffee", "tea");
        assertThat(partsOf("hot drinks")).containsExactly("A tea", "B coffee");
        assertThat(meeting.list()).containsExactly("C cocoa", "D walks", "E hot drinks");
    }

    @Test
    void aJoinedIdeaCanBeJoinedAgainAndEveryAuthorUnderItIsAsked() {
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        ben.joins("tea on a walk", "hot drinks", "walks");
        assertThat(meeting.list()).contains("E hot drinks");
        anna.saysYesTo("tea on a walk");
        assertThat(meeting.list()).containsExactly("C cocoa", "F tea on a walk");
        assertThat(partsOf("tea on a walk")).containsExactly("D walks", "E hot drinks");
        assertThat(meeting.question().originsOf(meeting.idea("tea on a walk"))).extracting(Idea::text)
                .containsExactly("walks", "tea", "coffee");
    }

    @Test
    void whatIsProposedLaterStandsAfterWhatWasProposedBefore() {
        anna.joins("hot drinks", "tea", "coffee");
        anna.rewords("cocoa", "hot cocoa");
        assertThat(meeting.question().proposals().values()).extracting(Proposal::place).containsExactly(1, 2);
    }

    @Test
    void undoingAJoinSetsTheIdeasApartAgainUnderTheirOwnLetters() {
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        facilitator.undoes("hot drinks");
        assertThat(meeting.list()).containsExactly("A tea", "B coffee", "C cocoa", "D walks");
    }

    @Test
    void aLetterIsNotGivenAgainAfterAJoinWasUndone() {
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        facilitator.undoes("hot drinks");
        anna.joinsUnopposed("drinks", "tea", "coffee");
        assertThat(meeting.list()).containsExactly("C cocoa", "D walks", "F drinks");
    }

    @Test
    void joinsWithinJoinsAreUndoneOneAtATimeFromTheOutside() {
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        anna.joinsUnopposed("drinks", "hot drinks", "cocoa");
        facilitator.refused(IDEA_UNKNOWN).undoes("hot drinks");
        facilitator.undoes("drinks");
        assertThat(meeting.list()).containsExactly("C cocoa", "D walks", "E hot drinks");
        facilitator.undoes("hot drinks");
        assertThat(meeting.list()).containsExactly("A tea", "B coffee", "C cocoa", "D walks");
    }

    @Test
    void rewordingIsUndoneOneWordingAtATime() {
        anna.rewordsUnopposed("tea", "tea at three");
        anna.rewordsUnopposed("tea at three", "tea at four");
        assertThat(meeting.idea("tea at four").earlier()).containsExactly("tea", "tea at three");
        facilitator.undoes("tea at four");
        facilitator.undoes("tea at three");
        facilitator.refused(NOTHING_TO_UNDO).undoes("tea");
    }

    @Test
    void aRewordedJoinFirstGetsItsWordsBackAndThenComesApart() {
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        anna.rewordsUnopposed("hot drinks", "something hot");
        facilitator.undoes("something hot");
        facilitator.undoes("hot drinks");
        assertThat(meeting.list()).contains("A tea", "B coffee");
    }

    @Test
    void rewordedWordsComeAlongWhenIdeasAreJoinedAndSetApart() {
        anna.rewordsUnopposed("tea", "tea at three");
        anna.joinsUnopposed("hot drinks", "tea at three", "coffee");
        facilitator.undoes("hot drinks");
        facilitator.undoes("tea at three");
        assertThat(meeting.list()).contains("A tea");
    }

    @Test
    void undoingTakesAwayWhatWasProposedOnTheJoinedIdea() {
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        ben.rewords("hot drinks", "warm drinks");
        facilitator.undoes("hot drinks");
        assertThat(meeting.question().proposals().isEmpty()).isTrue();
    }

    @Test
    void anAuthorTakesBackAPartAndTheWordingThatOthersAgreedToStays() {
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        anna.removes("tea");
        assertThat(meeting.list()).containsExactly("C cocoa", "D walks", "E hot drinks");
        assertThat(meeting.question().partsOf(meeting.idea("hot drinks").id())).extracting(Idea::text)
                .containsExactly("coffee");
        facilitator.undoes("hot drinks");
        assertThat(meeting.list()).containsExactly("B coffee", "C cocoa", "D walks");
    }

    @Test
    void whatWasJoinedStaysUnderTheIdeaInAVoteThatIsKept() {
        Meeting again = aWorkshop().with("anna", "ben", "cleo").withASecondVote()
                .sharing("anna: tea", "ben: coffee", "cleo: walks").inDiscussion();
        again.person("anna").joins("hot drinks", "tea", "coffee");
        again.person("ben").saysYesTo("hot drinks");
        again.facilitator().movesTo(Step.VOTING);
        again.facilitator().movesTo(Step.REVIEW).movesTo(Step.DISCUSSION).undoes("hot drinks");
        again.facilitator().movesTo(Step.REVIEW);
        assertThat(again.question().votes().get(0).list().get(1).origins()).extracting(Vote.Origin::text)
                .containsExactly("tea", "coffee");
        again.person("anna").removes("tea");
        assertThat(again.question().votes().get(0).list().get(1).origins()).extracting(Vote.Origin::text)
                .containsExactly("", "coffee");
    }

    @Test
    void aJoinedIdeaIsNobodysToWithdraw() {
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        anna.refused(IDEA_UNKNOWN).removes("hot drinks");
        facilitator.refused(IDEA_UNKNOWN).removes("hot drinks");
    }

    @Test
    void theFacilitatorTakesBackOnlyWhatWasSaidAloud() {
        facilitator.movesTo(SHARING).saysAloud("lifts home");
        facilitator.refused(IDEA_UNKNOWN).removes("tea");
        facilitator.removes("lifts home");
        assertThat(meeting.list()).containsExactly("A tea", "B coffee", "C cocoa", "D walks");
    }

    @Test
    void anAuthorWithdrawsASharedIdeaAndWithItWhatWasProposedOnIt() {
        ben.joins("tea on a walk", "tea", "walks");
        anna.removes("tea");
        assertThat(meeting.list()).containsExactly("B coffee", "C cocoa", "D walks");
        assertThat(meeting.question().proposals().isEmpty()).isTrue();
    }

    @Test
    void theLightFollowsAnIdeaIntoAJoinAndOutOfIt() {
        facilitator.spotlights("coffee");
        anna.joinsUnopposed("hot drinks", "tea", "coffee");
        assertThat(meeting.question().spotlight()).contains(meeting.idea("hot drinks").id());
        facilitator.undoes("hot drinks");
        assertThat(meeting.question().spotlight()).contains(meeting.idea("tea").id());
    }

    @Test
    void theLightGoesOutWithAWithdrawnIdeaAndFallsOnNoPrivateOne() {
        facilitator.spotlights("tea");
        anna.removes("tea");
        assertThat(meeting.question().spotlight()).isEmpty();
        facilitator.movesTo(SHARING);
        anna.writes("kept back");
        facilitator.movesTo(Step.DISCUSSION).refused(IDEA_UNKNOWN).spotlights("kept back");
        facilitator.spotlights("walks");
        facilitator.dimsTheLight();
        assertThat(meeting.question().spotlight()).isEmpty();
    }

    private List<String> partsOf(String text) {
        return meeting.question().partsOf(meeting.idea(text).id()).stream()
                .map(idea -> idea.letter().orElseThrow() + " " + idea.text()).toList();
    }
}

package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.IDEA_UNKNOWN;
import static org.evensay.workshop.Rejection.NOTHING_WRITTEN;
import static org.evensay.workshop.Rejection.PROPOSAL_NOT_YOURS;
import static org.evensay.workshop.Rejection.PROPOSAL_SAME_WORDS;
import static org.evensay.workshop.Rejection.PROPOSAL_UNKNOWN;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;
import static org.evensay.workshop.Rejection.TOO_MANY_JOINED;
import static org.evensay.workshop.Rejection.TOO_MANY_PROPOSALS;
import static org.evensay.workshop.Rejection.YES_MISSING;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.SHARING;

import java.util.List;
import java.util.stream.IntStream;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.ProposeWording;
import org.evensay.workshop.command.SayYes;
import org.junit.jupiter.api.Test;

/** Whose yes new words need, and what stops them. */
class ConsentTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo")
            .sharing("anna: tea", "ben: coffee", "anna: walks").inDiscussion();
    private final Facilitator facilitator = meeting.facilitator();
    private final Participant anna = meeting.person("anna");
    private final Participant ben = meeting.person("ben");
    private final Participant cleo = meeting.person("cleo");

    @Test
    void anAuthorsOwnNewWordsAreShownToEverybodyFirstAndTheFirstWordsAreKept() {
        anna.rewords("tea", "tea at three");
        assertThat(meeting.list()).contains("A tea");
        facilitator.goesOnWith("tea at three", anna, ben, cleo);
        assertThat(meeting.list()).containsExactly("A tea at three", "B coffee", "C walks");
        assertThat(meeting.idea("tea at three").earlier()).containsExactly("tea");
    }

    @Test
    void somebodyElsesWordsWaitForTheAuthorsYes() {
        cleo.rewords("tea", "tea at three");
        assertThat(meeting.list()).contains("A tea");
        anna.saysYesTo("tea at three");
        assertThat(meeting.list()).contains("A tea at three");
        assertThat(meeting.question().proposals().isEmpty()).isTrue();
    }

    @Test
    void theFacilitatorNeverRewordsAnIdeaAlone() {
        facilitator.rewords("tea", "tea at three");
        facilitator.refused(PROPOSAL_NOT_YOURS).hearsYesTo("tea at three");
        assertThat(meeting.list()).contains("A tea");
    }

    @Test
    void onlyAnAuthorsYesCounts() {
        cleo.rewords("tea", "tea at three");
        ben.refused(PROPOSAL_NOT_YOURS).saysYesTo("tea at three");
        cleo.refused(PROPOSAL_NOT_YOURS).saysYesTo("tea at three");
    }

    @Test
    void joiningNeedsAYesFromEachAuthor() {
        cleo.joins("hot drinks", "tea", "coffee");
        anna.saysYesTo("hot drinks");
        anna.saysYesTo("hot drinks");
        assertThat(meeting.list()).containsExactly("A tea", "B coffee", "C walks");
        ben.saysYesTo("hot drinks");
        assertThat(meeting.list()).containsExactly("C walks", "D hot drinks");
    }

    @Test
    void anAuthorWhoProposesHasSaidYes() {
        anna.joins("hot drinks", "tea", "coffee");
        ben.saysYesTo("hot drinks");
        assertThat(meeting.list()).containsExactly("C walks", "D hot drinks");
    }

    @Test
    void onePersonsOwnIdeasAreJoinedWhenNobodyObjects() {
        anna.joins("tea, then a walk", "tea", "walks");
        facilitator.goesOnWith("tea, then a walk", anna, ben, cleo);
        assertThat(meeting.list()).containsExactly("B coffee", "D tea, then a walk");
    }

    @Test
    void anybodyCanObjectToAnAuthorsOwnNewWords() {
        anna.rewords("tea", "tea at three");
        cleo.objectsTo("tea at three");
        facilitator.refused(PROPOSAL_UNKNOWN).goesOnWith("tea at three", anna, ben, cleo);
        assertThat(meeting.list()).contains("A tea");
    }

    @Test
    void theRoomDoesNotGoOnWithoutTheYesOfAnAuthorWhoIsHere() {
        cleo.joins("hot drinks", "tea", "coffee");
        facilitator.refused(YES_MISSING).goesOnWith("hot drinks", anna, cleo);
        anna.saysYesTo("hot drinks");
        facilitator.refused(YES_MISSING).goesOnWith("hot drinks", anna, ben, cleo);
        assertThat(meeting.list()).containsExactly("A tea", "B coffee", "C walks");
    }

    @Test
    void anAuthorWhoIsNotHereIsNotWaitedFor() {
        cleo.joins("hot drinks", "tea", "coffee");
        anna.saysYesTo("hot drinks");
        facilitator.goesOnWith("hot drinks", anna, cleo);
        assertThat(meeting.list()).containsExactly("C walks", "D hot drinks");
    }

    @Test
    void whenItIsNotKnownWhoIsHereEveryAuthorIsWaitedFor() {
        cleo.joins("hot drinks", "tea", "coffee");
        anna.saysYesTo("hot drinks");
        facilitator.refused(YES_MISSING).goesOnUnsurely("hot drinks", anna, cleo);
        ben.saysYesTo("hot drinks");
        assertThat(meeting.list()).containsExactly("C walks", "D hot drinks");
    }

    @Test
    void anIdeaSaidAloudIsNotChangedBeforeItsSpeakerWasAsked() {
        facilitator.movesTo(SHARING).saysAloud("cocoa");
        facilitator.movesTo(DISCUSSION).rewords("cocoa", "hot cocoa");
        facilitator.refused(YES_MISSING).goesOnWith("hot cocoa", anna, ben, cleo);
    }

    @Test
    void oneObjectionFromAnybodyStopsIt() {
        anna.joins("hot drinks", "tea", "coffee");
        cleo.objectsTo("hot drinks");
        ben.refused(PROPOSAL_UNKNOWN).saysYesTo("hot drinks");
        cleo.refused(PROPOSAL_UNKNOWN).objectsTo("hot drinks");
        assertThat(meeting.list()).containsExactly("A tea", "B coffee", "C walks");
    }

    @Test
    void theFacilitatorCanObjectToo() {
        anna.joins("hot drinks", "tea", "coffee");
        facilitator.objectsTo("hot drinks");
        ben.refused(PROPOSAL_UNKNOWN).saysYesTo("hot drinks");
    }

    @Test
    void aProposalPutAsideChangesNothing() {
        anna.joins("hot drinks", "tea", "coffee");
        ProposalId made = meeting.question().proposals().keys().iterator().next();
        facilitator.putsAside("hot drinks");
        ben.refused(PROPOSAL_UNKNOWN).does(new SayYes(made));
        assertThat(meeting.question().proposals().isEmpty()).isTrue();
        assertThat(meeting.list()).containsExactly("A tea", "B coffee", "C walks");
    }

    @Test
    void anIdeaSaidAloudNeedsTheYesThatTheFacilitatorHears() {
        facilitator.movesTo(SHARING).saysAloud("cocoa");
        facilitator.movesTo(DISCUSSION).rewords("cocoa", "hot cocoa");
        assertThat(meeting.list()).contains("D cocoa");
        anna.refused(PROPOSAL_NOT_YOURS).saysYesTo("hot cocoa");
        facilitator.hearsYesTo("hot cocoa");
        assertThat(meeting.list()).contains("D hot cocoa");
    }

    @Test
    void writtenAndSpokenIdeasNeedBothKindsOfYes() {
        facilitator.movesTo(SHARING).saysAloud("cocoa");
        facilitator.movesTo(DISCUSSION).joins("hot drinks", "tea", "cocoa");
        facilitator.hearsYesTo("hot drinks");
        assertThat(meeting.list()).contains("A tea", "D cocoa");
        anna.saysYesTo("hot drinks");
        assertThat(meeting.list()).containsExactly("B coffee", "C walks", "E hot drinks");
    }

    @Test
    void theIdeaOfAnAuthorWhoHasLeftStaysAsItIs() {
        anna.leaves();
        ben.joins("hot drinks", "tea", "coffee");
        facilitator.refused(PROPOSAL_NOT_YOURS).hearsYesTo("hot drinks");
        facilitator.refused(YES_MISSING).goesOnWith("hot drinks", ben, cleo);
        assertThat(meeting.list()).containsExactly("A tea", "B coffee", "C walks");
    }

    @Test
    void aChangedIdeaTakesOtherProposalsOnItAway() {
        cleo.rewords("tea", "green tea");
        cleo.joins("hot drinks", "tea", "coffee");
        cleo.rewords("coffee", "strong coffee");
        anna.rewords("tea", "tea at three");
        facilitator.goesOnWith("tea at three", anna, ben, cleo);
        assertThat(meeting.question().proposals().values()).extracting(Proposal::wording)
                .containsExactly("strong coffee");
    }

    @Test
    void aPartTakenBackTakesProposalsOnTheJointWordsAway() {
        cleo.joins("hot drinks", "tea", "coffee");
        anna.saysYesTo("hot drinks");
        ben.saysYesTo("hot drinks");
        cleo.rewords("hot drinks", "warm drinks");
        anna.saysYesTo("warm drinks");
        anna.removes("tea");
        assertThat(meeting.question().proposals().isEmpty()).isTrue();
    }

    @Test
    void aProposalSaysSomethingNewAboutIdeasOnTheList() {
        anna.refused(PROPOSAL_SAME_WORDS).rewords("tea", " tea ");
        anna.refused(NOTHING_WRITTEN).rewords("tea", " ");
        anna.refused(TEXT_TOO_LONG).rewords("tea", "a".repeat(501));
        anna.refused(IDEA_UNKNOWN).does(new ProposeWording(List.of(), "nothing"));
        anna.refused(IDEA_UNKNOWN).does(new ProposeWording(List.of(new IdeaId("none")), "nothing"));
    }

    @Test
    void aPrivateIdeaCannotBeProposedUponEvenByItsAuthor() {
        facilitator.movesTo(SHARING);
        anna.writes("kept back");
        facilitator.movesTo(DISCUSSION);
        anna.refused(IDEA_UNKNOWN).rewords("kept back", "shown");
        ben.refused(IDEA_UNKNOWN).joins("all", "kept back", "coffee");
    }

    @Test
    void theSameIdeaNamedTwiceIsOneIdea() {
        anna.refused(PROPOSAL_SAME_WORDS).joins("tea", "tea", "tea");
    }

    @Test
    void atMostTenIdeasAreJoinedAtOnce() {
        facilitator.movesTo(SHARING);
        String[] spoken = IntStream.rangeClosed(1, 11).mapToObj(number -> "spoken " + number).toArray(String[]::new);
        List.of(spoken).forEach(facilitator::saysAloud);
        facilitator.movesTo(DISCUSSION).refused(TOO_MANY_JOINED).joins("everything", spoken);
    }

    @Test
    void atMostTwentyProposalsAreOpen() {
        for (int number = 1; number <= 20; number++) {
            cleo.rewords("tea", "tea " + number);
        }
        cleo.refused(TOO_MANY_PROPOSALS).rewords("tea", "tea 21");
        facilitator.putsAside("tea 3");
        cleo.rewords("tea", "tea 21");
    }
}

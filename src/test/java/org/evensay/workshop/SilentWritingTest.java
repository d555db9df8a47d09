package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.IDEA_UNKNOWN;
import static org.evensay.workshop.Rejection.NOTHING_WRITTEN;
import static org.evensay.workshop.Rejection.NOT_YOUR_PART;
import static org.evensay.workshop.Rejection.TEXT_TOO_LONG;
import static org.evensay.workshop.Rejection.TOO_MANY_IDEAS;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.SHARING;

import java.util.List;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.EditIdea;
import org.evensay.workshop.command.RemoveIdea;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.Test;

class SilentWritingTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
    private final Participant anna = meeting.person("anna");
    private final Participant ben = meeting.person("ben");

    @Test
    void whatSomebodyWritesStandsOnTheirOwnListInTheOrderOfWriting() {
        anna.writes("tea", "walks").writes("songs");
        assertThat(anna.ownList()).containsExactly("tea", "walks", "songs");
    }

    @Test
    void nobodyElsesListHasIt() {
        anna.writes("tea");
        ben.writes("chess");
        assertThat(ben.ownList()).containsExactly("chess");
        assertThat(meeting.list()).isEmpty();
    }

    @Test
    void theSameWordsFromTwoPeopleAreTwoIdeas() {
        anna.writes("tea");
        ben.writes("tea");
        assertThat(meeting.question().ideas().size()).isEqualTo(2);
    }

    @Test
    void anIdeaCanBePutIntoOtherWordsAndKeepsItsPlace() {
        anna.writes("tea", "walks").edits("tea", "  tea   at three ");
        assertThat(anna.ownList()).containsExactly("tea at three", "walks");
    }

    @Test
    void anIdeaCanBeTakenOffTheList() {
        anna.writes("tea", "walks").removes("tea");
        assertThat(anna.ownList()).containsExactly("walks");
    }

    @Test
    void somebodyElsesIdeaIsAsUnknownAsOneThatNeverWas() {
        anna.writes("tea");
        ben.refused(IDEA_UNKNOWN).edits("tea", "coffee");
        ben.refused(IDEA_UNKNOWN).removes("tea");
        meeting.facilitator().refused(IDEA_UNKNOWN).removes("tea");
        ben.refused(IDEA_UNKNOWN).does(new EditIdea(new IdeaId("0".repeat(32)), "coffee"));
        assertThat(anna.ownList()).containsExactly("tea");
    }

    @Test
    void theFacilitatorWritesOnNobodysList() {
        meeting.facilitator().refused(NOT_YOUR_PART).does(new WriteIdea("tea"));
    }

    @Test
    void anIdeaOfNothingButSpacesIsNotWritten() {
        anna.refused(NOTHING_WRITTEN).writes(" \t\n\u00a0 ");
        anna.writes("tea").refused(NOTHING_WRITTEN).edits("tea", "");
    }

    @Test
    void anIdeaHasAtMostFiveHundredCharactersAsPeopleCountThem() {
        anna.writes("🫖".repeat(500));
        anna.refused(TEXT_TOO_LONG).writes("a".repeat(501));
        anna.writes("tea").refused(TEXT_TOO_LONG).edits("tea", "a".repeat(501));
    }

    @Test
    void theRefusalSaysHowLongItMayBe() {
        Decision refused = anna.refused(TEXT_TOO_LONG).does(new WriteIdea("a".repeat(501)));
        assertThat(refused).isEqualTo(Decision.refused(TEXT_TOO_LONG, 500));
    }

    @Test
    void onePersonWritesAtMostThirtyIdeasAndThatHoldsBackNobodyElse() {
        for (int number = 1; number <= 30; number++) {
            anna.writes("idea " + number);
        }
        anna.refused(TOO_MANY_IDEAS).writes("one more");
        ben.writes("one more");
    }

    @Test
    void anIdeaTakenAwayMakesRoomForAnother() {
        for (int number = 1; number <= 30; number++) {
            anna.writes("idea " + number);
        }
        anna.removes("idea 7");
        anna.writes("one more");
        assertThat(anna.ownList()).hasSize(30).endsWith("idea 30", "one more");
    }

    @Test
    void finishedIsAFlagAndNotALock() {
        anna.isFinished();
        anna.writes("one more");
        assertThat(anna.inTheRoom().finished()).isTrue();
        anna.writesOn();
        assertThat(anna.inTheRoom().finished()).isFalse();
    }

    @Test
    void writingGoesOnWhileIdeasAreShared() {
        meeting.facilitator().movesTo(SHARING);
        anna.writes("sparked by another").edits("sparked by another", "sparked");
        assertThat(anna.ownList()).containsExactly("sparked");
    }

    @Test
    void inDiscussionAnAuthorCanOnlyTakeBack() {
        anna.writes("tea");
        meeting.facilitator().movesTo(SHARING).movesTo(DISCUSSION);
        anna.refused(Rejection.STEP_CLOSED).writes("late");
        anna.removes("tea");
        assertThat(anna.ownList()).isEmpty();
    }

    @Test
    void theIdeasOfSomebodyWhoLeavesGoWithThem() {
        anna.writes("tea");
        ben.writes("chess");
        anna.leaves();
        assertThat(meeting.question().ideas().values()).extracting(Idea::text).containsExactly("chess");
    }

    @Test
    void nothingOfAPersonsSeatStandsInTheirIdeas() {
        anna.writes("tea");
        Idea idea = meeting.idea("tea");
        assertThat(idea.author().orElseThrow().value()).isNotIn(
                anna.seat().value(), anna.actor().secret().value(), anna.actor().secret().hash().value());
        assertThat(List.of(idea.toString(), anna.actor().toString()))
                .noneMatch(printed -> printed.contains(anna.actor().secret().value()));
    }

    @Test
    void aRemovedIdeaCannotBeRemovedAgain() {
        anna.writes("tea");
        IdeaId tea = meeting.idea("tea").id();
        anna.removes("tea");
        anna.refused(IDEA_UNKNOWN).does(new RemoveIdea(tea));
    }
}

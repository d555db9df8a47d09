package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Optional;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.support.Participant;
import org.evensay.view.MyView;
import org.evensay.view.RoomView;
import org.evensay.workshop.command.HideIdea;
import org.evensay.workshop.command.LookFirst;
import org.evensay.workshop.command.ShowIdea;
import org.evensay.workshop.command.Spotlight;
import org.junit.jupiter.api.Test;

/** An idea can wait for the facilitator's look, be hidden, and be shown again; it is never removed so. */
class HidingTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo")
            .sharing("anna: tea", "ben: what Jo said", "anna: walks").inDiscussion();
    private final Facilitator facilitator = meeting.facilitator();
    private final Participant ben = meeting.person("ben");

    private IdeaId idea(String text) {
        return meeting.question().ideas().values().stream().filter(one -> one.text().equals(text))
                .findFirst().orElseThrow().id();
    }

    @Test
    void aHiddenIdeaLeavesTheListAndKeepsItsLetter() {
        facilitator.does(new HideIdea(idea("what Jo said")));
        facilitator.does(new HideIdea(idea("walks")));
        assertThat(meeting.list()).containsExactly("A tea");
        facilitator.does(new ShowIdea(Optional.of(idea("what Jo said"))));
        assertThat(meeting.list()).containsExactly("A tea", "B what Jo said");
    }

    @Test
    void theRoomIsToldWhichLetterIsHiddenAndNotWhatItSays() {
        facilitator.does(new HideIdea(idea("what Jo said")));
        RoomView room = RoomView.of(meeting.workshop());
        assertThat(room.hiddenLetters()).containsExactly("B");
        assertThat(room.toString()).doesNotContain("what Jo said");
    }

    @Test
    void itsWriterSeesThatItIsHiddenAndCanTakeItBack() {
        facilitator.does(new HideIdea(idea("what Jo said")));
        MyView mine = MyView.of(meeting.workshop(), ben.actor()).orElseThrow();
        assertThat(mine.shared()).extracting(MyView.MyIdea::hidden).containsExactly(true);
        ben.removes("what Jo said");
        assertThat(meeting.question().hidden()).isEmpty();
    }

    @Test
    void hidingPutsOutItsLightAndEndsWhatWasProposedOnIt() {
        facilitator.does(new Spotlight(Optional.of(idea("what Jo said"))));
        meeting.person("cleo").joins("kind words", "tea", "what Jo said");
        facilitator.does(new HideIdea(idea("what Jo said")));
        assertThat(meeting.question().spotlight()).isEmpty();
        assertThat(meeting.question().proposals().isEmpty()).isTrue();
    }

    @Test
    void aHiddenIdeaIsNotVotedOn() {
        facilitator.does(new HideIdea(idea("what Jo said")));
        facilitator.movesTo(Step.VOTING);
        assertThat(meeting.question().lastVote().orElseThrow().list()).extracting(Vote.Listed::text)
                .containsExactly("tea", "walks");
    }

    @Test
    void afterAFirstVoteTheListStaysAsItWas() {
        Meeting voted = aWorkshop().withASecondVote().with("anna", "ben", "cleo")
                .sharing("anna: tea", "ben: walks", "cleo: songs").inDiscussion();
        voted.facilitator().does(new HideIdea(voted.idea("songs").id()));
        Onwards.toReview(Onwards.toVoting(voted)).facilitator().movesTo(Step.DISCUSSION);
        IdeaId tea = voted.question().listed().get(0).id();
        assertThat(voted.asks(voted.facilitator().actor(), new HideIdea(tea)))
                .isEqualTo(Decision.refused(Rejection.LIST_VOTED_ON));
        assertThat(voted.asks(voted.facilitator().actor(), new ShowIdea(Optional.empty())))
                .isEqualTo(Decision.refused(Rejection.LIST_VOTED_ON));
    }

    @Test
    void whatIsStillHiddenWhenTheWorkshopClosesIsErased() {
        facilitator.does(new HideIdea(idea("what Jo said")));
        facilitator.movesTo(Step.CLOSED);
        assertThat(meeting.question().ideas().values()).extracting(Idea::text)
                .containsExactlyInAnyOrder("tea", "walks");
    }

    @Test
    void whatIsHiddenUnderAJoinedIdeaIsErasedWithIt() {
        ben.joins("our talks", "what Jo said", "tea");
        meeting.person("anna").saysYesTo("our talks");
        facilitator.does(new HideIdea(idea("our talks")));
        facilitator.movesTo(Step.CLOSED);
        assertThat(meeting.question().ideas().values()).extracting(Idea::text).containsExactly("walks");
    }

    @Test
    void whoLooksFirstShowsEachIdeaOrAllOfThem() {
        Meeting early = aWorkshop().with("anna", "ben").inSilent();
        early.person("anna").writes("tea", "songs");
        early.person("ben").writes("walks");
        early.facilitator().does(new LookFirst(true));
        early.facilitator().movesTo(Step.SHARING).startsRounds();
        early.person("anna").offers("tea");
        early.person("ben").offers("walks");
        assertThat(early.list()).isEmpty();
        assertThat(early.question().hidden()).extracting(Idea::text).containsExactly("tea", "walks");
        early.facilitator().does(new ShowIdea(Optional.empty()));
        assertThat(early.list()).containsExactly("A tea", "B walks");
        early.facilitator().does(new LookFirst(false));
        early.person("anna").offers("songs");
        assertThat(early.list()).containsExactly("A tea", "B walks", "C songs");
    }
}

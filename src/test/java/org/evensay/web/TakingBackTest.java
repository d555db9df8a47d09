package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.i18n.Languages;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.workshop.Actor;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.HideIdea;
import org.evensay.workshop.command.LookFirst;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.RemoveIdea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody has shared stands on their own page in every step, with the button that takes it back. */
class TakingBackTest {
    private final Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").asking("What works well?", "What next?")
            .sharing("anna: tea", "ben: talk", "cleo: cake").inSharing();

    private String pageOf(String name) {
        Actor actor = meeting.actor(name);
        Forms forms = new Forms(new Place(meeting.workshop().id(), actor.role()), actor.role(), "token",
                Optional.empty());
        return parts.of(new Snapshot(meeting.workshop(), 7), () -> Here.NOBODY_GONE, actor,
                new Languages().in("en"), forms).stream().map(Part::html).collect(Collectors.joining());
    }

    private String wayBack(String idea) {
        return "id=\"withdraw-" + meeting.idea(idea).id().value() + "\"";
    }

    private void goesOnTo(Step wanted) {
        while (meeting.workshop().step() != wanted) {
            switch (meeting.workshop().step()) {
                case SILENT -> Onwards.toSharing(meeting, List.of("anna: songs", "ben: walks", "cleo: chess"));
                case SHARING -> Onwards.toDiscussion(meeting);
                case DISCUSSION -> Onwards.toVoting(meeting);
                case VOTING -> Onwards.toReview(meeting);
                default -> Onwards.toResults(meeting);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = {"SHARING", "DISCUSSION", "VOTING", "REVIEW", "RESULTS"})
    void itIsTakenBackInEachStepOfItsQuestion(Step step) {
        goesOnTo(step);
        assertThat(pageOf("anna")).contains(wayBack("tea")).doesNotContain("From question");
        assertThat(pageOf("ben")).doesNotContain(wayBack("tea"));
        meeting.person("anna").removes("tea");
        assertThat(meeting.list()).containsExactly("B talk", "C cake");
        assertThat(pageOf("anna")).doesNotContain("What I have shared");
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void inEachStepOfTheNextQuestionItsWordsGoAndItsLetterStaysInTheResult(Step step) {
        goesOnTo(Step.RESULTS);
        String back = wayBack("tea");
        IdeaId tea = meeting.idea("tea").id();
        meeting.facilitator().movesTo(Step.SILENT);
        if (step == Step.WELCOME) {
            meeting.facilitator().movesTo(Step.WELCOME);
        } else {
            goesOnTo(step);
        }
        assertThat(pageOf("anna")).contains(back, "From question 1");
        meeting.person("anna").does(new RemoveIdea(tea));
        assertThat(meeting.workshop().questions().get(0).lastVote().orElseThrow().list())
                .extracting(line -> line.letter() + " " + line.text()).containsExactly("A ", "B talk", "C cake");
        assertThat(pageOf("anna")).doesNotContain(back).doesNotContain("From question");
    }

    @Test
    void whileTheRoomPausesItIsThereToo() {
        meeting.facilitator().does(new PauseRoom(true));
        assertThat(pageOf("anna")).contains(wayBack("tea"));
    }

    @Test
    void itsAuthorReadsThatAnIdeaIsHiddenInSharingAndTakesItBack() {
        meeting.facilitator().does(new HideIdea(meeting.idea("tea").id()));
        assertThat(pageOf("anna")).contains(">tea<", "Hidden just now", wayBack("tea"));
        assertThat(pageOf("ben")).doesNotContain(">tea<");
        meeting.person("anna").removes("tea");
        assertThat(meeting.question().hidden()).isEmpty();
    }

    @Test
    void itsAuthorReadsThatAnIdeaIsLookedAtFirst() {
        meeting.facilitator().does(new LookFirst(true));
        meeting.facilitator().startsRounds();
        meeting.person("anna").writes("walks").offers("walks");
        assertThat(pageOf("anna")).contains(">walks<", "Hidden just now", wayBack("walks"));
    }
}

package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Step.SILENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.support.Meeting;
import org.evensay.view.Cue;
import org.evensay.view.LeadView;
import org.evensay.view.RoomView;
import org.evensay.view.ScreenNow;
import org.evensay.workshop.command.TellStories;
import org.junit.jupiter.api.Test;

class StoriesInPairsTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").inWelcome();

    @Test
    void peopleTellStoriesBeforeTheyWriteAndTheScreenSaysSo() {
        meeting.facilitator().does(new TellStories(true));
        assertThat(RoomView.of(meeting.workshop()).now()).isEqualTo(ScreenNow.PAIRS);
        assertThat(Cue.PAIRS).isEqualTo(LeadView.of(meeting.workshop(), Set.of(), Optional.empty(),
                meeting.facilitator().actor()).card().cue());
    }

    @Test
    void whoeverThinksAloneMayWriteMeanwhile() {
        Meeting writing = aWorkshop().with("anna").inSilent();
        writing.facilitator().does(new TellStories(true));
        writing.person("anna").writes("Tea");
        assertThat(writing.workshop().question().ideas().size()).isEqualTo(1);
    }

    @Test
    void theNextStepEndsThem() {
        meeting.facilitator().does(new TellStories(true));
        meeting.facilitator().movesTo(SILENT);
        assertThat(meeting.workshop().showing().inPairs()).isFalse();
    }

    @Test
    void aQuestionBringsItsStageAndWhatPairsMayAsk() {
        Workshop brought = aWorkshop().bringing(new ToAsk("What could be?", Stage.DREAM, "What do you see?",
                List.of())).inWelcome().workshop();
        RoomView.QuestionView seen = RoomView.of(brought).question();
        assertThat(seen.stage()).isEqualTo(Stage.DREAM);
        assertThat(seen.forPairs()).isEqualTo("What do you see?");
        assertThat(seen.isOnTheWay()).isTrue();
        assertThat(RoomView.of(meeting.workshop()).question().isOnTheWay()).isFalse();
    }
}

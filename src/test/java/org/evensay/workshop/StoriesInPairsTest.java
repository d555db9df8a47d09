package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Step.SILENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
        Moment at = new Moment(Instant.parse("2026-05-04T12:00:00Z"), new Random(1));
        Plan plan = aWorkshop().plan();
        Plan brought = new Plan(plan.group(), "", List.of(new ToAsk("What could be?", Stage.DREAM,
                "What do you see?", List.of())), List.of(), plan.voting(), plan.terms(), plan.agenda());
        Decision opened = Opening.of(brought, Actor.facilitator(new Secret(at.newKey())),
                JoinCode.drawn(at, JoinCode.LENGTH_AT_HOME), at);
        RoomView.QuestionView seen = RoomView.of(((Decision.Accepted) opened).after()).question();
        assertThat(seen.stage()).isEqualTo(Stage.DREAM);
        assertThat(seen.forPairs()).isEqualTo("What do you see?");
        assertThat(seen.isOnTheWay()).isTrue();
        assertThat(RoomView.of(meeting.workshop()).question().isOnTheWay()).isFalse();
    }
}

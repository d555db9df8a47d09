package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.AskForTime;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.StartTimer;
import org.junit.jupiter.api.Test;

/** "I need more time": said by a person, for this step, and taken back by them. */
class MoreTimeTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: talk")
            .choosing(1).inVoting();
    private final Participant anna = meeting.person("anna");

    @Test
    void somebodyAsksForMoreTimeAndTakesItBack() {
        anna.does(new AskForTime(true));
        assertThat(needTime()).containsExactly("anna");
        anna.does(new AskForTime(false));
        assertThat(needTime()).isEmpty();
    }

    /** A seat and a ballot that change in one go would belong together for whoever reads the tables. */
    @Test
    void aBallotChangesNothingAtTheSeat() {
        anna.does(new AskForTime(true));
        anna.votes("tea");
        assertThat(needTime()).containsExactly("anna");
    }

    @Test
    void itIsGoneAtTheNextStep() {
        anna.does(new AskForTime(true));
        meeting.facilitator().movesTo(Step.REVIEW);
        assertThat(needTime()).isEmpty();
    }

    @Test
    void itGoesWithItsSeat() {
        anna.does(new AskForTime(true));
        anna.leaves();
        assertThat(needTime()).isEmpty();
    }

    @Test
    void whoeverHasFinishedWritingNeedsNoMoreTime() {
        Meeting writing = aWorkshop().with("anna").inSilent();
        writing.person("anna").does(new AskForTime(true));
        writing.person("anna").does(new FinishWriting(true));
        assertThat(writing.person("anna").inTheRoom().needsTime()).isFalse();
        writing.person("anna").does(new AskForTime(true));
        writing.person("anna").does(new FinishWriting(false));
        assertThat(writing.person("anna").inTheRoom().needsTime()).isTrue();
    }

    /** Timers are soft: when one is over, people write on and vote on as before. */
    @Test
    void aTimerThatIsOverEndsNothing() {
        meeting.facilitator().does(new StartTimer(1));
        meeting.later(Duration.ofHours(2));
        anna.votes("tea");
        assertThat(meeting.workshop().step()).isEqualTo(Step.VOTING);
        Meeting writing = aWorkshop().with("anna").inSilent();
        writing.facilitator().does(new StartTimer(1));
        writing.later(Duration.ofHours(2));
        assertThat(writing.person("anna").writes("late thoughts").ownList()).containsExactly("late thoughts");
    }

    private Set<String> needTime() {
        return meeting.workshop().seats().values().stream().filter(Seat::needsTime).map(Seat::name)
                .collect(Collectors.toSet());
    }
}

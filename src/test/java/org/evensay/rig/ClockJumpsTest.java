package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.evensay.live.AdvancedClock;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The server's clock jumps while a workshop goes on: an hour forward, two back, to another day and home again. Nobody
 * loses their place or their line, and what was acknowledged is there, once, also after a start by another clock.
 */
class ClockJumpsTest {
    private static final List<Duration> JUMPS = List.of(Duration.ofHours(1), Duration.ofHours(-2),
            Duration.ofHours(26), Duration.ofHours(-25));

    private final AdvancedClock clock = new AdvancedClock();
    private final RunningApp app = new RunningApp(clock);

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void whereverTheClockJumpsTheWorkshopGoesOnAndNothingIsLost() {
        LiveRoom room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
        LivePage anna = room.joinedBy("Anna");
        room.moves("WELCOME", "SILENT");
        Journal journal = new Journal();
        for (int jump = 0; jump < JUMPS.size(); jump++) {
            room.facilitator().does("start-timer", Map.of("minutes", "5"));
            clock.advance(JUMPS.get(jump));
            anna.does("write-idea", Map.of("text", "idea " + jump));
            journal.wrote("idea " + jump);
            room.joinedBy("Person " + jump);
            assertThat(anna.isBroken()).isFalse();
            assertThat(room.facilitator().isBroken()).isFalse();
        }
        assertKept(anna, journal);
        app.stop();
        clock.advance(Duration.ofHours(-1));
        app.startAgain();
        assertKept(anna, journal);
        anna.does("finish-writing", Map.of("finished", "yes"));
        room.facilitator().comesBack();
        room.moves("SILENT", "SHARING");
    }

    private static void assertKept(LivePage page, Journal journal) {
        page.comesBack();
        Findings findings = new Findings();
        findings.compare(journal, WritingClient.shownOn(page));
        assertThat(findings.all()).isEmpty();
    }
}

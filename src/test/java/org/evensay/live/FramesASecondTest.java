package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many changes in a second are not as many frames: each page gets the newest state five times a second at most. */
class FramesASecondTest {

    @Test
    void aPageIsRenderedFiveTimesASecondAtMostAndEndsWithTheNewestState() {
        try (RunningApp app = new RunningApp()) {
            LiveRoom room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
            LivePage phone = room.joinedBy("Anna");
            phone.awaitText("What works?");
            long framesBefore = frames(phone);
            long begun = System.nanoTime();
            for (int minutes = 1; minutes <= 18; minutes++) {
                room.facilitator().does("reword-question", Map.of("wording", "What works " + minutes + "?"));
            }
            phone.awaitText("What works 18?");
            double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
            assertThat(frames(phone) - framesBefore).as("frames in %s s", seconds)
                    .isBetween(1L, (long) (5 * seconds) + 2);
        }
    }

    private static long frames(LivePage page) {
        return page.everSent().lines().filter(frame -> frame.startsWith("{\"v\"")).count();
    }
}

package org.evensay.room;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has to go, goes by itself: workshops whose last day has come, what was deleted and is still in the file, and who
 * has gone without a word. One thread of its own; {@link #tidyUp} may also be called from any other.
 */
public final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    /** Then people who waited for the start have their pages: the file may be written anew, and others wait. */
    private static final Duration AFTER_THE_START = Duration.ofMinutes(1);

    private final Rooms rooms;
    private final Store store;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Helpers.named("housekeeping"));

    public Housekeeping(Rooms rooms, Store store) {
        this.rooms = rooms;
        this.store = store;
        clock.scheduleWithFixedDelay(this::tidyUp, AFTER_THE_START.toSeconds(), BETWEEN.toSeconds(), TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(this::lookWhoIsHere, BETWEEN_LOOKS.toSeconds(), BETWEEN_LOOKS.toSeconds(),
                TimeUnit.SECONDS);
    }

    /** One room that stumbles must not keep the next from being looked at. */
    private void lookWhoIsHere() {
        try {
            rooms.forgetTheQuiet();
        } catch (RuntimeException | Error later) {
            LOG.warn("who is here could not be looked at", later);
        }
    }

    /** What cannot be done now, be it for want of memory, is tried again the next time. */
    public void tidyUp() {
        try {
            rooms.eraseWhatIsDue();
            store.letGoOfTraces();
        } catch (StoreFailed | RuntimeException | Error later) {
            LOG.warn("what is due could not be erased yet", later);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

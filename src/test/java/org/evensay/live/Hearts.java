package org.evensay.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** One thread beats for every page of the tests. */
final class Hearts {
    static final ScheduledExecutorService ALL = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "heartbeats");
        thread.setDaemon(true);
        return thread;
    });

    private Hearts() {
    }
}

package org.evensay;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What whoever collects the log reads of the life of one program: that it has started, is stopping, has stopped. */
public final class Life {
    private static final Logger LOG = LoggerFactory.getLogger(Life.class);

    private final long begunNs = System.nanoTime();

    public void started() {
        say("started", begunNs);
    }

    /** Around what stops it. */
    public void ends(Runnable stopping) {
        long askedNs = System.nanoTime();
        LOG.atInfo().addKeyValue("event", "stopping").log("stopping");
        stopping.run();
        say("stopped", askedNs);
    }

    private static void say(String event, long sinceNs) {
        LOG.atInfo().addKeyValue("event", event).addKeyValue("ms", Duration.ofNanos(System.nanoTime() - sinceNs)
                .toMillis()).log(event);
    }
}

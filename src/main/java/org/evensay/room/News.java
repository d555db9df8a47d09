package org.evensay.room;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.evensay.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether somebody else has kept something newer of a workshop than what is here, and what it is. Thread-safe. */
final class News {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private final Store store;
    private final WorkshopId id;
    private long here;
    private long heard;
    private boolean outOfTouch;
    private boolean unreadable;

    News(Store store, WorkshopId id, long here) {
        this.store = store;
        this.id = id;
        this.here = here;
    }

    /**
     * What is kept by now, and what whoever is writing will have kept when they are waited for. Empty while it cannot
     * be read.
     */
    Optional<Store.Stored> read(boolean waiting) {
        try {
            long sought = sought();
            Optional<Store.Stored> found = waiting ? store.load(id) : store.newest(id);
            found.ifPresent(stored -> noteRead(stored.version(), sought));
            return found;
        } catch (StoreFailed | RuntimeException stillOut) {
            noteFailure();
            LOG.warn("a room cannot be read again yet: {}", stillOut.toString());
            return Optional.empty();
        }
    }

    /** Asks the store, where others write to it too, what is missing. False when nobody can tell. */
    boolean ask() {
        try {
            if (store.isShared()) {
                heardOf(store.version(id).orElse(0L));
            }
            return true;
        } catch (StoreFailed away) {
            return false;
        }
    }

    /** This version is kept. The answer: it is newer than what is here. */
    synchronized boolean heardOf(long version) {
        outOfTouch = false;
        heard = Math.max(heard, version);
        return areMissing();
    }

    synchronized boolean areMissing() {
        return heard > here;
    }

    /** Nobody could say. */
    synchronized void doubt() {
        outOfTouch = true;
    }

    synchronized boolean mayBeMissing() {
        return outOfTouch || areMissing();
    }

    synchronized long sought() {
        return heard;
    }

    /**
     * What was read after {@code sought} was heard of. If even that is older, whoever told of it was wrong. It has come
     * only once it is shown: whoever waits for it looks at once.
     */
    synchronized void noteRead(long version, long sought) {
        unreadable = false;
        if (heard <= sought) {
            heard = Math.min(heard, version);
        }
    }

    /** It is what everybody gets by now who asks. */
    synchronized void noteShown(long version) {
        here = version;
        notifyAll();
    }

    private synchronized void noteFailure() {
        unreadable = true;
        notifyAll();
    }

    /** Not while it cannot be read: that may take long, and others want to be served meanwhile. */
    synchronized void await(long version, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            long left = atMost.toNanos();
            while (here < version && !unreadable && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = end - System.nanoTime();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.evensay.rig.cluster;

import java.util.concurrent.atomic.AtomicInteger;

/** Everything that is asked for passes here, so that it can be held up, and be counted. Thread-safe. */
final class Traffic {
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private boolean held;
    private int inside;

    /** False while everything is held up: try again. */
    synchronized boolean enters() {
        if (held) {
            return false;
        }
        inside++;
        return true;
    }

    synchronized void leaves() {
        inside--;
        notifyAll();
    }

    /** Until all that had begun has its answer. */
    synchronized void holds() throws InterruptedException {
        held = true;
        while (inside > 0) {
            wait();
        }
    }

    synchronized void goesOn() {
        held = false;
    }

    void isDone() {
        done.incrementAndGet();
    }

    void isAskedAgain() {
        again.incrementAndGet();
    }

    int done() {
        return done.get();
    }

    int askedAgain() {
        return again.get();
    }
}

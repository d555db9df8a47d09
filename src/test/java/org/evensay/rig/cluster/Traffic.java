package org.evensay.rig.cluster;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Everything that is asked for passes here, so that it can be held up, and be counted. Thread-safe. */
final class Traffic {
    private final AtomicInteger done = new AtomicInteger();
    private final Map<String, Integer> again = new ConcurrentHashMap<>();
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

    void isAskedAgain(String why) {
        again.merge(why, 1, Integer::sum);
    }

    int done() {
        return done.get();
    }

    /** How often, and why. */
    String askedAgain() {
        int all = again.values().stream().mapToInt(Integer::intValue).sum();
        return all + " asked again" + (all == 0 ? "" : " " + new TreeMap<>(again));
    }
}

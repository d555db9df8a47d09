package org.evensay.web;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.evensay.workshop.Limit;

/** What waits to be said on one socket before its page is brought up to date, and how much more will come. */
final class AnswersOfAPage {
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger inHand = new AtomicInteger();

    /** False when too many wait already: then it is not kept. */
    boolean put(String frame) {
        if (Limit.ANSWERS_WAITING_A_CONNECTION.isOver(count.incrementAndGet())) {
            return false;
        }
        waiting.add(frame);
        return true;
    }

    /** Null when none waits. */
    String next() {
        String frame = waiting.poll();
        if (frame != null) {
            count.decrementAndGet();
        }
        return frame;
    }

    /** A command was taken in hand; {@link #expectOneLess} follows. */
    void expectOne() {
        inHand.incrementAndGet();
    }

    void expectOneLess() {
        inHand.decrementAndGet();
    }

    /** To be asked before {@link #next}: one that was put meanwhile is found there. */
    boolean areAllPut() {
        return inHand.get() == 0;
    }
}

package org.evensay.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What waits to happen: a message on its way, a piece of the house's work, a write. Which is next, the seed draws; what
 * must keep its order stands in a queue of its own and only says here that it has something.
 */
final class Happenings {
    private final List<Runnable> waiting = new ArrayList<>();
    private final Random chance;
    private int numbers;

    Happenings(Random chance) {
        this.chance = chance;
    }

    void add(Runnable what) {
        waiting.add(what);
    }

    int numbered() {
        return numbers++;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** One of them happens, if there is any. */
    void one() {
        if (!waiting.isEmpty()) {
            int drawn = chance.nextInt(waiting.size());
            Runnable what = waiting.get(drawn);
            waiting.set(drawn, waiting.get(waiting.size() - 1));
            waiting.remove(waiting.size() - 1);
            what.run();
        }
    }
}

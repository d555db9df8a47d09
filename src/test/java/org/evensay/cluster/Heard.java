package org.evensay.cluster;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evensay.room.Bus;
import org.evensay.room.Hint;

/** What a node has heard, in the order in which it came. Thread-safe. */
final class Heard implements Bus.Ear {
    private final List<Hint> hints = new CopyOnWriteArrayList<>();
    private final List<String> nodes = new CopyOnWriteArrayList<>();

    @Override
    public void heard(String node, Hint hint) {
        if (isAboutTheRoom(hint)) {
            nodes.add(node);
        }
        hints.add(hint);
    }

    /** About the room of the tests: without greetings, of which nobody knows how many still come. */
    List<Hint> hints() {
        return hints.stream().filter(Heard::isAboutTheRoom).toList();
    }

    private static boolean isAboutTheRoom(Hint hint) {
        return hint instanceof Hint.Changed changed && changed.room().equals(BusContract.ROOM)
                || hint instanceof Hint.Here here && here.room().equals(BusContract.ROOM);
    }

    /** Who told those. */
    List<String> nodes() {
        return nodes;
    }

    boolean has(Hint hint) {
        return hints.contains(hint);
    }

    /** Until it has come; the test's time is the end of it. */
    void await(Hint hint) {
        try {
            while (!has(hint)) {
                Thread.sleep(5);
            }
        } catch (InterruptedException tooLate) {
            throw new AssertionError("never heard: " + hint.getClass().getSimpleName(), tooLate);
        }
    }
}

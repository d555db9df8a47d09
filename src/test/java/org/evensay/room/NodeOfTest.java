package org.evensay.room;

import java.time.Clock;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.WorkshopId;

/** One of several nodes in one process, over one store, on threads of its own. */
final class NodeOfTest implements AutoCloseable {
    final Rooms rooms;
    private final Committer committer;
    final Together together;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** {@code number}: no two nodes draw the same ids. */
    NodeOfTest(Store shared, Bus bus, int number) {
        committer = new Committer(shared);
        rooms = new Rooms(threads, committer, shared, new Clockwork(Clock.systemUTC(), new Random(number)),
                JoinCode.LENGTH_AT_HOME, Others.by(bus), Counts.NONE);
        together = new Together(rooms, bus).begin();
    }

    Room room(WorkshopId id) {
        try {
            return rooms.with(id).orElseThrow();
        } catch (StoreFailed failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        together.close();
        committer.close();
        threads.shutdown();
    }
}

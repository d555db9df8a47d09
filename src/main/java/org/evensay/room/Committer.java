package org.evensay.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * The one writer for all rooms. It gathers the drains that wait and keeps them in one transaction with one sync, so
 * that a busy house pays for the disk once. Each room has at most one drain waiting, so the queue is bounded by the
 * number of rooms. Thread-safe; the outcome is told on the writer's thread, so its receiver must only pass it on.
 */
public final class Committer implements AutoCloseable {
    private static final int CHANGES_A_TRANSACTION = 256;

    private record Waiting(Store.Change change, Consumer<Optional<StoreFailed>> told) {
    }

    private final Store store;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::writeOn, "committer");

    public Committer(Store store) {
        this.store = store;
        writer.setDaemon(true);
        writer.start();
    }

    /** Tells empty once the change is on disk, or why it is not. */
    void keep(Store.Change change, Consumer<Optional<StoreFailed>> told) {
        queue.add(new Waiting(change, told));
    }

    private void writeOn() {
        try {
            while (true) {
                List<Waiting> batch = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(batch, CHANGES_A_TRANSACTION - 1);
                write(batch);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Waiting> batch) {
        Optional<StoreFailed> failure = save(batch);
        if (failure.isPresent() && batch.size() > 1) {
            batch.forEach(alone -> write(List.of(alone)));
        } else {
            batch.forEach(waiting -> waiting.told().accept(failure));
        }
    }

    private Optional<StoreFailed> save(List<Waiting> batch) {
        try {
            store.save(batch.stream().map(Waiting::change).toList());
            return Optional.empty();
        } catch (StoreFailed failed) {
            return Optional.of(failed);
        } catch (RuntimeException bug) {
            return Optional.of(new StoreFailed("a change could not be turned into rows", bug));
        }
    }

    /** Stops after what is being written; what still waits is not kept and not answered. */
    @Override
    public void close() {
        writer.interrupt();
        try {
            writer.join(5_000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

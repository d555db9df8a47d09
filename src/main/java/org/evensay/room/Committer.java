package org.evensay.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer for all rooms. It gathers the drains that wait and keeps them in one transaction with one sync, so
 * that a busy house pays for the disk once. Each room has at most one drain waiting, so the queue is bounded by the
 * number of rooms. Thread-safe; the outcome is told on the writer's thread, so its receiver must only pass it on.
 */
public final class Committer implements Keeper, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);
    private static final int CHANGES_A_TRANSACTION = 256;
    /** Then a disk hangs, and whoever stops the house does not wait for it. */
    private static final int MS_TO_FINISH = 2_500;

    private record Waiting(Store.Change change, Consumer<Optional<StoreFailed>> told) {

        /** The writer serves all rooms: it goes on whatever one of them does with the news. */
        void tell(Optional<StoreFailed> failure) {
            try {
                told.accept(failure);
            } catch (RuntimeException deaf) {
                LOG.error("the outcome of a change could not be passed on", deaf);
            }
        }
    }

    private static final Waiting WAKE_UP = new Waiting(null, outcome -> { });
    private static final Optional<StoreFailed> CLOSED = Optional.of(new StoreFailed("the house is closing", null));

    private final Store store;
    private final Counts counts;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private volatile boolean closing;
    private final Thread writer = Helpers.named("committer").newThread(this::writeOn);

    public Committer(Store store) {
        this(store, Counts.NONE);
    }

    public Committer(Store store, Counts counts) {
        this.store = store;
        this.counts = counts;
        writer.start();
    }

    @Override
    public void keep(Store.Change change, Consumer<Optional<StoreFailed>> told) {
        Waiting waiting = new Waiting(change, told);
        if (!enqueue(waiting)) {
            waiting.tell(CLOSED);
        }
    }

    /** Nothing is queued behind the {@link #WAKE_UP} of {@link #close}, where no writer would find it. */
    private synchronized boolean enqueue(Waiting waiting) {
        return !closing && queue.add(waiting);
    }

    private synchronized void askToClose() {
        closing = true;
        queue.add(WAKE_UP);
    }

    private void writeOn() {
        while (!closing) {
            write(next());
        }
        turnAway();
    }

    /** What waits now, at least one; nothing when the thread is asked to stop, which nobody but a debugger does. */
    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        try {
            batch.add(queue.take());
            queue.drainTo(batch, CHANGES_A_TRANSACTION - 1);
        } catch (InterruptedException stopped) {
            closing = true;
        }
        batch.remove(WAKE_UP);
        return batch;
    }

    private void write(List<Waiting> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Optional<StoreFailed> failure = save(batch);
        if (failure.isPresent() && batch.size() > 1 && !failure.get().isAway()) {
            writeApart(batch, failure.get());
        } else {
            batch.forEach(waiting -> waiting.tell(failure));
        }
    }

    /**
     * Where it is about one workshop the others are kept together; where nobody knows whose fault it was, each by
     * itself.
     */
    private void writeApart(List<Waiting> batch, StoreFailed failure) {
        Map<Boolean, List<Waiting>> parts = batch.stream().collect(Collectors.partitioningBy(
                waiting -> failure.isAbout(waiting.change().after().id())));
        if (parts.get(true).isEmpty()) {
            batch.forEach(alone -> write(List.of(alone)));
        } else {
            parts.get(true).forEach(late -> late.tell(Optional.of(failure)));
            write(parts.get(false));
        }
    }

    private Optional<StoreFailed> save(List<Waiting> batch) {
        long begun = System.nanoTime();
        Optional<StoreFailed> failure = saved(batch);
        counts.written(batch.size(), System.nanoTime() - begun, Written.when(failure));
        return failure;
    }

    /** Whatever goes wrong in the store is a failure of this batch: if the writer died, every room would hang. */
    private Optional<StoreFailed> saved(List<Waiting> batch) {
        try {
            store.save(batch.stream().map(Waiting::change).toList());
            return Optional.empty();
        } catch (StoreFailed failed) {
            return Optional.of(failed);
        } catch (RuntimeException | Error bug) {
            return Optional.of(new StoreFailed("a change could not be turned into rows", bug));
        }
    }

    /**
     * Stops after what is being written; what still waits is told that it was not kept. The writer is woken and never
     * interrupted: an interrupt inside a write would close the database's file under it.
     */
    @Override
    public void close() {
        askToClose();
        try {
            writer.join(MS_TO_FINISH);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void turnAway() {
        for (Waiting late = queue.poll(); late != null; late = queue.poll()) {
            late.tell(CLOSED);
        }
    }
}

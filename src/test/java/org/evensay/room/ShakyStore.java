package org.evensay.room;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * A store in memory that fails when it is told to: before it has kept anything, after it has kept everything, or in
 * reading. Its gate can be shut, so that a save waits until the test opens it. Thread-safe.
 */
final class ShakyStore implements Store {

    enum Mood { WELL, FAILS_BEFORE_KEEPING, FAILS_AFTER_KEEPING, BREAKS, AWAY }

    private final Map<WorkshopId, Stored> kept = new ConcurrentHashMap<>();
    private final Semaphore gate = new Semaphore(1);
    final AtomicInteger saves = new AtomicInteger();
    final AtomicInteger loads = new AtomicInteger();
    volatile Mood mood = Mood.WELL;
    volatile boolean canRead = true;
    /** Done once, by whoever has read a workshop and not yet given it to anybody. */
    final AtomicReference<Runnable> afterReading = new AtomicReference<>(() -> { });
    volatile boolean shared;
    final AtomicInteger refusals = new AtomicInteger();
    /** So often another writer comes first. */
    final AtomicInteger overtaken = new AtomicInteger();
    /** Another writer has this workshop in hand. */
    volatile Optional<WorkshopId> held = Optional.empty();
    /** Changes of this workshop cannot be kept, whatever the mood. */
    volatile Optional<WorkshopId> poisoned = Optional.empty();

    ShakyStore holding(Workshop... workshops) {
        for (Workshop workshop : workshops) {
            kept.put(workshop.id(), new Stored(workshop, 1, Set.of()));
        }
        return this;
    }

    void adopt(Stored stored) {
        kept.put(stored.workshop().id(), stored);
    }

    void shutGate() {
        gate.acquireUninterruptibly();
    }

    void awaitAWriterAtTheGate() {
        while (!gate.hasQueuedThreads()) {
            Thread.onSpinWait();
        }
    }

    void openGate() {
        gate.release();
    }

    private void read() throws StoreFailed {
        if (!canRead) {
            refusals.incrementAndGet();
            throw StoreFailed.away("cannot read", null);
        }
    }

    @Override
    public boolean isShared() {
        return shared;
    }

    @Override
    public Optional<Stored> load(WorkshopId id) throws StoreFailed {
        loads.incrementAndGet();
        read();
        Optional<Stored> found = Optional.ofNullable(kept.get(id));
        afterReading.getAndSet(() -> { }).run();
        return found;
    }

    @Override
    public Optional<WorkshopId> openWith(JoinCode code) throws StoreFailed {
        read();
        return kept.values().stream().map(Stored::workshop)
                .filter(workshop -> workshop.code().equals(code) && !workshop.isClosed())
                .map(Workshop::id).findFirst();
    }

    @Override
    public Optional<WorkshopId> linkedBy(SecretHash secret) throws StoreFailed {
        read();
        return kept.values().stream().map(Stored::workshop).filter(workshop -> workshop.passes().has(secret))
                .map(Workshop::id).findFirst();
    }

    @Override
    public void save(List<Change> changes) throws StoreFailed {
        gate.acquireUninterruptibly();
        gate.release();
        saves.incrementAndGet();
        if (overtaken.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            changes.forEach(this::keepsSomethingElseOf);
            throw StoreFailed.overtaken(changes.get(0).after().id());
        }
        if (mood == Mood.BREAKS) {
            throw new IllegalStateException("a bug in the store");
        }
        if (mood == Mood.AWAY) {
            throw StoreFailed.away("nobody answers", null);
        }
        if (held.isPresent() && changes.stream().anyMatch(change -> held.equals(Optional.of(change.after().id())))) {
            throw StoreFailed.inOtherHands(held.get(), null);
        }
        if (mood == Mood.FAILS_BEFORE_KEEPING || changes.stream().anyMatch(this::isPoisoned)) {
            throw new StoreFailed("cannot write", null);
        }
        for (Change change : changes) {
            if (!follows(change)) {
                throw StoreFailed.overtaken(change.after().id());
            }
        }
        changes.forEach(this::keep);
        if (mood == Mood.FAILS_AFTER_KEEPING) {
            throw new StoreFailed("who knows", null);
        }
    }

    private boolean isPoisoned(Change change) {
        return poisoned.equals(Optional.of(change.after().id()));
    }

    private boolean follows(Change change) {
        long version = Optional.ofNullable(kept.get(change.after().id())).map(Stored::version).orElse(0L);
        return change.version() == version + 1;
    }

    private void keep(Change change) {
        Set<CommandId> ids = new HashSet<>(change.answered());
        Optional.ofNullable(kept.get(change.after().id())).ifPresent(before -> ids.addAll(before.answered()));
        kept.put(change.after().id(), new Stored(change.after(), change.version(), Set.copyOf(ids)));
    }

    private void keepsSomethingElseOf(Change change) {
        kept.computeIfPresent(change.after().id(),
                (id, before) -> new Stored(before.workshop(), before.version() + 1, before.answered()));
    }

    Stored kept(WorkshopId id) {
        return kept.get(id);
    }

    @Override
    public void proveItCanWrite() {
    }

    @Override
    public void close() {
    }

    @Override
    public List<WorkshopId> dueBy(LocalDate today) {
        return List.of();
    }

    @Override
    public List<WorkshopId> ofGroup(String group) {
        return List.of();
    }

    @Override
    public void erase(WorkshopId id) {
        kept.remove(id);
    }

    @Override
    public void letGoOfTraces() {
        // There are no files.
    }
}

package org.evensay.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * Workshops in memory, gone when the program ends. It refuses what {@link SqlStore} refuses.
 * Thread-safe: readers see the map as it was after a whole save, never in between.
 */
public final class MemoryStore implements Store {
    private volatile Map<WorkshopId, Stored> kept = Map.of();

    @Override
    public Optional<Stored> load(WorkshopId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<WorkshopId> openWith(JoinCode code) {
        return kept.values().stream().map(Stored::workshop)
                .filter(workshop -> workshop.code().equals(code) && !workshop.isClosed())
                .map(Workshop::id).findFirst();
    }

    @Override
    public Optional<WorkshopId> linkedBy(SecretHash secret) {
        return idsOf(workshop -> workshop.passes().has(secret)).stream().findFirst();
    }

    @Override
    public synchronized void save(List<Change> changes) throws StoreFailed {
        Map<WorkshopId, Stored> next = new HashMap<>(kept);
        for (Change change : changes) {
            WorkshopId id = change.after().id();
            next.put(id, following(Optional.ofNullable(next.get(id)), change));
        }
        kept = Map.copyOf(next);
    }

    private static Stored following(Optional<Stored> last, Change change) throws StoreFailed {
        long version = last.map(Stored::version).orElse(0L);
        if (change.before().isPresent() != last.isPresent() || change.version() != version + 1) {
            throw StoreFailed.overtaken(change.after().id());
        }
        return new Stored(change.after(), change.version(), answered(last, change));
    }

    private static Set<CommandId> answered(Optional<Stored> last, Change change) throws StoreFailed {
        Set<CommandId> answered = new HashSet<>();
        if (!change.after().isClosed()) {
            last.ifPresent(stored -> answered.addAll(stored.answered()));
        }
        if (!change.answered().stream().allMatch(answered::add)) {
            throw new StoreFailed("a command was kept before", null);
        }
        return Collections.unmodifiableSet(answered);
    }

    @Override
    public List<WorkshopId> dueBy(LocalDate today) {
        return idsOf(workshop -> !workshop.keptUntil().isAfter(today));
    }

    @Override
    public List<WorkshopId> ofGroup(String group) {
        return idsOf(workshop -> workshop.group().equals(group));
    }

    private List<WorkshopId> idsOf(Predicate<Workshop> wanted) {
        return kept.values().stream().map(Stored::workshop).filter(wanted).map(Workshop::id).toList();
    }

    @Override
    public synchronized void erase(WorkshopId id) {
        Map<WorkshopId, Stored> rest = new HashMap<>(kept);
        rest.remove(id);
        kept = Map.copyOf(rest);
    }

    /** Whoever has it in hand may write to it. */
    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void letGoOfTraces() {
        // There are no files.
    }

    @Override
    public void proveItCanWrite() {
        // Memory can always be written.
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}

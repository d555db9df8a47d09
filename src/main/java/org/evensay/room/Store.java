package org.evensay.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * Where workshops are kept. One suite of tests holds for every implementation. Another process may keep its workshops
 * in the same place: then a version is what tells who came first.
 * {@link #save} is called from one thread at a time; the reading methods from any.
 */
public interface Store extends AutoCloseable {

    /** A workshop as kept, its version, and the ids of the commands that made it so. */
    record Stored(Workshop workshop, long version, Set<CommandId> answered) {
    }

    /**
     * The step from one kept state to the next: {@code before} is empty for a new workshop, {@code version} is the
     * version of {@code after}, one more than before (1 for a new workshop).
     */
    record Change(Optional<Workshop> before, Workshop after, long version, List<CommandId> answered) {
    }

    /**
     * What is kept of a workshop. It first makes sure that what it reads is on disk, and that no {@link #save} whose
     * outcome nobody knows is still under way.
     */
    Optional<Stored> load(WorkshopId id) throws StoreFailed;

    /** As {@link #load}, but nobody who is writing is waited for: what is kept by now. */
    default Optional<Stored> newest(WorkshopId id) throws StoreFailed {
        return load(id);
    }

    /** At which version each of these is kept; without those of which nothing is kept. */
    default Map<WorkshopId, Long> versions(Collection<WorkshopId> ids) throws StoreFailed {
        Map<WorkshopId, Long> versions = new HashMap<>();
        for (WorkshopId id : ids) {
            newest(id).ifPresent(stored -> versions.put(id, stored.version()));
        }
        return versions;
    }

    /** At which version it is kept; empty when nothing is. */
    default Optional<Long> version(WorkshopId id) throws StoreFailed {
        return Optional.ofNullable(versions(List.of(id)).get(id));
    }

    /** Whether other processes may write to it too. */
    default boolean isShared() {
        return false;
    }

    /** The open workshop with this code; a closed one has given its code back. */
    Optional<WorkshopId> openWith(JoinCode code) throws StoreFailed;

    /** A workshop that is closed: nothing changes it any more. Empty for an open one, and for one that is gone. */
    default Optional<Workshop> closed(WorkshopId id) throws StoreFailed {
        return load(id).map(Stored::workshop).filter(Workshop::isClosed);
    }

    /** The workshop, open or closed, to which the secret with this hash is a link of any kind. */
    Optional<WorkshopId> linkedBy(SecretHash secret) throws StoreFailed;

    /**
     * Keeps all the changes or none; when it returns they are on disk. Closing a workshop (a change to a closed one)
     * forgets all its command ids but those of this change. A change that does not follow the version kept (it was
     * kept already, or another writer came first) is a failure, {@link StoreFailed#wasOvertaken}, never a second
     * writing.
     *
     * @throws StoreFailed when they could not be kept, or when it is not known whether they were: load to find out
     */
    void save(List<Change> changes) throws StoreFailed;

    /** The workshops whose last day is here or past. */
    List<WorkshopId> dueBy(LocalDate today) throws StoreFailed;

    /** All workshops, open or closed, of the group with exactly this name. */
    List<WorkshopId> ofGroup(String group) throws StoreFailed;

    /** Nothing of this workshop is left in any table when it returns; an unknown one is gone already. */
    void erase(WorkshopId id) throws StoreFailed;

    /**
     * Lets go of what was deleted, by closing or erasing, and is still in files of this store; nothing to do when
     * nothing was. Others wait meanwhile.
     */
    void letGoOfTraces() throws StoreFailed;

    /** Writes and syncs something of no meaning. */
    void proveItCanWrite() throws StoreFailed;

    @Override
    void close();
}

package org.evensay.simulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.WorkshopId;

/** A store that does what the one under it does. */
class StoreOver implements Store {
    private final Store under;

    StoreOver(Store under) {
        this.under = under;
    }

    @Override
    public void save(List<Change> changes) throws StoreFailed {
        under.save(changes);
    }

    @Override
    public Optional<Stored> load(WorkshopId id) throws StoreFailed {
        return under.load(id);
    }

    @Override
    public Optional<Stored> newest(WorkshopId id) throws StoreFailed {
        return under.newest(id);
    }

    @Override
    public Map<WorkshopId, Long> versions(Collection<WorkshopId> ids) throws StoreFailed {
        return under.versions(ids);
    }

    @Override
    public boolean isShared() {
        return under.isShared();
    }

    @Override
    public Optional<WorkshopId> openWith(JoinCode code) throws StoreFailed {
        return under.openWith(code);
    }

    @Override
    public Optional<WorkshopId> linkedBy(SecretHash secret) throws StoreFailed {
        return under.linkedBy(secret);
    }

    @Override
    public List<WorkshopId> dueBy(LocalDate today) throws StoreFailed {
        return under.dueBy(today);
    }

    @Override
    public List<WorkshopId> ofGroup(String group) throws StoreFailed {
        return under.ofGroup(group);
    }

    @Override
    public void erase(WorkshopId id) throws StoreFailed {
        under.erase(id);
    }

    @Override
    public void letGoOfTraces() throws StoreFailed {
        under.letGoOfTraces();
    }

    @Override
    public void proveItCanWrite() throws StoreFailed {
        under.proveItCanWrite();
    }

    @Override
    public void close() {
        under.close();
    }
}

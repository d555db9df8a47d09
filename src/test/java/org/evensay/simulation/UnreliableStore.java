package org.evensay.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.WorkshopId;

/**
 * A store on a bad day: now and then it fails before it has kept anything, after it has kept everything, or in reading.
 * What it really keeps, it tells the ledger.
 */
final class UnreliableStore extends StoreOver {
    private final Ledger ledger;
    private final Random chance;
    private final Counts counts;
    private final Story story;
    private final boolean shared;
    private int troublePercent;
    private boolean inDoubt;

    /** {@code shared}: by several houses. */
    UnreliableStore(Store disk, Ledger ledger, Random chance, Counts counts, Story story, boolean shared) {
        super(disk);
        this.shared = shared;
        this.ledger = ledger;
        this.chance = chance;
        this.counts = counts;
        this.story = story;
    }

    /** How many of a hundred calls go wrong from now on. */
    void failing(int percent) {
        troublePercent = percent;
    }

    /** It has failed, and nobody has read since what it holds. */
    boolean isInDoubt() {
        return inDoubt;
    }

    private boolean goesWrong(Fault how) {
        boolean wrong = chance.nextInt(100) < troublePercent;
        if (wrong) {
            counts.count(how);
            story.tell(how::name);
        }
        return wrong;
    }

    @Override
    public void save(List<Change> changes) throws StoreFailed {
        inDoubt = true;
        if (goesWrong(Fault.STORE_FAILED_BEFORE_KEEPING)) {
            throw new StoreFailed("cannot write", null);
        }
        keep(changes);
        changes.forEach(ledger::kept);
        changes.forEach(change -> story.tell(() -> "kept: version " + change.version() + " by " + change.answered()));
        if (goesWrong(Fault.STORE_FAILED_AFTER_KEEPING)) {
            throw new StoreFailed("who knows", null);
        }
        inDoubt = false;
    }

    /** Nobody doubts what becomes of a change that came too late. */
    private void keep(List<Change> changes) throws StoreFailed {
        try {
            super.save(changes);
        } catch (StoreFailed failed) {
            if (failed.wasOvertaken()) {
                inDoubt = false;
                counts.count(Fault.OVERTAKEN);
            }
            throw failed;
        }
    }

    @Override
    public Optional<Stored> load(WorkshopId id) throws StoreFailed {
        mayFailToRead();
        inDoubt = false;
        return super.load(id);
    }

    @Override
    public Optional<Stored> newest(WorkshopId id) throws StoreFailed {
        mayFailToRead();
        return super.newest(id);
    }

    @Override
    public Map<WorkshopId, Long> versions(Collection<WorkshopId> ids) throws StoreFailed {
        mayFailToRead();
        return super.versions(ids);
    }

    private void mayFailToRead() throws StoreFailed {
        if (goesWrong(Fault.STORE_COULD_NOT_BE_READ)) {
            throw new StoreFailed("cannot read", null);
        }
    }

    @Override
    public boolean isShared() {
        return shared;
    }
}

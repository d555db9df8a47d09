package org.evensay.simulation;

import java.util.List;
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
    private int troublePercent;
    private boolean inDoubt;

    UnreliableStore(Store disk, Ledger ledger, Random chance, Counts counts, Story story) {
        super(disk);
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
        super.save(changes);
        changes.forEach(ledger::kept);
        changes.forEach(change -> story.tell(() -> "kept: version " + change.version() + " by " + change.answered()));
        if (goesWrong(Fault.STORE_FAILED_AFTER_KEEPING)) {
            throw new StoreFailed("who knows", null);
        }
        inDoubt = false;
    }

    @Override
    public Optional<Stored> load(WorkshopId id) throws StoreFailed {
        if (goesWrong(Fault.STORE_COULD_NOT_BE_READ)) {
            throw new StoreFailed("cannot read", null);
        }
        inDoubt = false;
        return super.load(id);
    }
}

package org.evensay.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.room.Store;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Invariants;
import org.evensay.workshop.Workshop;

/**
 * The witness beside the disk. It sees every change that was really kept, and looks that each follows from what people
 * asked for, that each id is done once, and that the version rises by one.
 */
final class Ledger {
    private final Eyes eyes;
    private final Counts counts;
    private final Map<CommandId, Asked> asked = new HashMap<>();
    /** Of everything that was ever done: the version with which it came. */
    private final Map<CommandId, Long> done = new HashMap<>();
    /** Done before the workshop closed: the ids were let go with the people. */
    private final Set<CommandId> forgotten = new HashSet<>();
    private Workshop workshop;
    private long version = 1;

    Ledger(Workshop workshop, Eyes eyes, Counts counts) {
        this.workshop = workshop;
        this.eyes = eyes;
        this.counts = counts;
        eyes.learn(workshop);
    }

    void asked(CommandId id, Asked what) {
        asked.put(id, what);
    }

    boolean isDone(CommandId id) {
        return done.containsKey(id);
    }

    boolean isForgotten(CommandId id) {
        return forgotten.contains(id);
    }

    long versionOf(CommandId id) {
        return done.get(id);
    }

    long version() {
        return version;
    }

    void kept(Store.Change change) {
        counts.count(Checked.CHANGES_KEPT);
        if (change.version() != version + 1) {
            throw new Wrong("version " + change.version() + " was kept after " + version);
        }
        version = change.version();
        List<Asked> why = change.answered().stream().map(this::doneNow).toList();
        explain(why, change.after());
        workshop = change.after();
        if (workshop.isClosed()) {
            forgotten.addAll(done.keySet());
            change.answered().forEach(forgotten::remove);
        }
        eyes.learn(workshop);
    }

    private Asked doneNow(CommandId id) {
        if (done.put(id, version) != null && !forgotten.contains(id)) {
            throw new Wrong("done twice: " + asked.get(id));
        }
        return asked.get(id);
    }

    private void explain(List<Asked> why, Workshop after) {
        int ideas = new IdeasExplained(why, workshop, after).check();
        for (int idea = 0; idea < ideas; idea++) {
            counts.count(Checked.IDEAS_ACKNOWLEDGED);
        }
        new BallotsExplained(why, workshop, after, counts).check();
        Invariants.hold(after, after);
    }
}

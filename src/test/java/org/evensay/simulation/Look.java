package org.evensay.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Here;
import org.evensay.room.Room;
import org.evensay.room.Snapshot;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;

/**
 * Looks whether all is right: what was pushed to each page and what was there is what a fresh page shows, what the room
 * remembers is what the store holds, nothing is shown that is not kept, and the version only rises.
 */
final class Look {
    private final World world;
    private final Pages pushed;
    private final Pages fresh;
    private final Map<House, Long> versions = new HashMap<>();

    Look(World world, Pages pushed, Pages fresh) {
        this.world = world;
        this.pushed = pushed;
        this.fresh = fresh;
    }

    void atEverything() throws StoreFailed {
        for (House house : world.nodes().all()) {
            if (house.live().isPresent()) {
                at(house, house.live().get());
            }
        }
    }

    private void at(House house, Room live) throws StoreFailed {
        atTheVersion(house, live.snapshot().version());
        atMemoryAndStore(house, live.snapshot());
        Here here = live.here();
        for (Phone phone : world.phones()) {
            phone.line().filter(line -> line.isTo(house) && line.isNews(line.room().snapshot(), here))
                    .ifPresent(this::at);
        }
    }

    /** A room that starts again may be behind what nobody has seen yet, never behind what is kept. */
    private void atTheVersion(House house, long now) {
        long before = versions.getOrDefault(house, 0L);
        if (now < before || now > world.ledger().version()) {
            throw new Wrong("version " + now + " after " + before + ", and " + world.ledger().version() + " is kept");
        }
        versions.put(house, now);
    }

    /** One of several houses may be behind, and holds what was kept then. In the end none is. */
    private void atMemoryAndStore(House house, Snapshot memory) throws StoreFailed {
        if (!house.isAtRest() || world.store().isInDoubt() || mayBeBehind(memory)) {
            return;
        }
        world.counts().count(Checked.MEMORY_AND_STORE);
        Store.Stored stored = world.disk().load(memory.workshop().id()).orElseThrow();
        if (stored.version() != memory.version() || !stored.workshop().equals(memory.workshop())) {
            throw new Wrong("memory and store differ: versions " + memory.version() + " and " + stored.version() + ", "
                    + Difference.between(Map.of("workshop", memory.workshop()), Map.of("workshop", stored.workshop())));
        }
    }

    private boolean mayBeBehind(Snapshot memory) {
        return world.nodes().areSeveral() && !world.hasEnded() && memory.version() < world.ledger().version();
    }

    void at(Line line) {
        if (!line.isQuiet()) {
            return;
        }
        Optional<Actor> who = line.who();
        Map<String, ?> now = page(fresh, line, who);
        Map<String, Object> shown = line.phone().shown();
        world.counts().saw(who.map(Actor::role).orElse(line.phone().page()));
        if (!now.equals(shown)) {
            throw new Wrong(line.phone() + " shows another page than a fresh one: " + Difference.between(shown, now));
        }
    }

    Map<String, ?> pushedToAll(Line line) {
        return pushed.sharedByAll(line.room().snapshot());
    }

    Map<String, ?> pushedTo(Line line, Optional<Actor> who) {
        return page(pushed, line, who);
    }

    private static Map<String, ?> page(Pages pages, Line line, Optional<Actor> who) {
        Snapshot snapshot = line.room().snapshot();
        return who.<Map<String, ?>>map(actor -> pages.of(snapshot, here(line.room(), actor), actor))
                .orElseGet(() -> pages.goodbye(snapshot.workshop().id(), line.phone().page()));
    }

    private static Here here(Room room, Actor actor) {
        return actor.role().page() == Role.FACILITATOR ? room.here() : Here.NOBODY_GONE;
    }
}

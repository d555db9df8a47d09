package org.evensay.simulation;

import java.util.function.Supplier;
import org.evensay.room.Store;
import org.evensay.store.MemoryStore;

/** How large a world is, how many houses it has, where it keeps its workshop, and what its pages are made of. */
record Scale(int commands, int mostPeople, int nodes, Supplier<Store> disk, Supplier<Pages> pages) {
    static final Scale USUAL = new Scale(Integer.getInteger("evensay.commands", 40),
            Integer.getInteger("evensay.people", 6), Integer.getInteger("evensay.nodes", 1), MemoryStore::new,
            SeenPages::new);

    Scale on(Supplier<Store> other) {
        return new Scale(commands, mostPeople, nodes, other, pages);
    }

    Scale asHtml() {
        return new Scale(commands, mostPeople, nodes, disk, RenderedPages::new);
    }

    /** So many houses over one store. */
    Scale over(int houses) {
        return new Scale(commands, mostPeople, houses, disk, pages);
    }
}

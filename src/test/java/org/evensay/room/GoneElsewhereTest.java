package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import org.evensay.store.MemoryStore;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** What one node has erased does not stay in the memory of another, where nobody asks for it any more. */
class GoneElsewhereTest {
    private final MemoryStore store = new MemoryStore();
    private final Workshop workshop = aWorkshop().with("anna", "ben").inSilent().workshop();

    @Test
    void aRoomInWhichNobodyIsGoesToo() throws Exception {
        store.save(List.of(new Store.Change(Optional.empty(), workshop, 1, List.of())));
        try (NodeOfTest one = new NodeOfTest(store, Bus.NONE, 1);
             NodeOfTest other = new NodeOfTest(store, Bus.NONE, 2)) {
            one.room(workshop.id());
            other.room(workshop.id());
            one.rooms.erase(workshop.id());
            assertThat(other.rooms.size()).isOne();
            other.together.lookAtAll();
            assertThat(other.rooms.size()).isZero();
        }
    }
}

package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.evensay.store.Keeping.opening;
import static org.evensay.store.Keeping.step;
import static org.evensay.support.Given.aWorkshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every store when several write to it: the version of a workshop tells who came first. */
abstract class VersionsContract {
    @TempDir
    Path folder;
    Store store;

    abstract Store opened(Path folder) throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = opened(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBatchWithOneWrongVersionKeepsNothing() throws StoreFailed {
        Steps one = new Steps(1);
        Steps other = new Steps(2);
        store.save(List.of(opening(one.before), opening(other.before)));
        assertFails(step(one.before, one.after, 2, Keeping.newId()), step(other.before, other.after, 3));
        assertThat(kept(one.before.id())).isEqualTo(new Store.Stored(one.before, 1, Set.of()));
        assertThat(kept(other.before.id()).workshop()).isEqualTo(other.before);
    }

    @Test
    void afterARefusedBatchTheNextOneIsKept() throws StoreFailed {
        Steps steps = new Steps(1);
        store.save(List.of(opening(steps.before)));
        assertFails(step(steps.before, steps.after, 5));
        store.save(List.of(step(steps.before, steps.after, 2)));
        assertThat(kept(steps.after.id()).workshop()).isEqualTo(steps.after);
    }

    @Test
    void theSameChangeIsNeverKeptTwice() throws StoreFailed {
        Steps steps = new Steps(1);
        store.save(List.of(opening(steps.before)));
        assertOvertaken(opening(steps.before));
        store.save(List.of(step(steps.before, steps.after, 2)));
        assertOvertaken(step(steps.before, steps.after, 2));
        assertThat(kept(steps.after.id()).version()).isEqualTo(2);
    }

    @Test
    void aChangeOfAWorkshopThatIsNotThereIsRefused() {
        Steps steps = new Steps(1);
        assertFails(step(steps.before, steps.after, 1));
        assertFails(step(steps.before, steps.after, 2));
        assertFails(new Store.Change(Optional.empty(), steps.after, 2, List.of()));
    }

    @Test
    void twoChangesOfOneWorkshopMayComeTogether() throws StoreFailed {
        Steps steps = new Steps(1);
        store.save(List.of(opening(steps.before), step(steps.before, steps.after, 2)));
        assertThat(kept(steps.after.id()).workshop()).isEqualTo(steps.after);
        assertThat(kept(steps.after.id()).version()).isEqualTo(2);
    }

    @Test
    void theVersionsOfManyAreAskedForInOneGo() throws StoreFailed {
        Meeting one = aWorkshop().byChance(1).inWelcome();
        Workshop other = aWorkshop().byChance(2).inWelcome().workshop();
        Workshop before = one.workshop();
        store.save(List.of(opening(before), opening(other)));
        one.joins("anna");
        store.save(List.of(step(before, one.workshop(), 2)));
        assertThat(store.versions(List.of(before.id(), other.id(), new WorkshopId("unknown"))))
                .containsOnly(entry(before.id(), 2L), entry(other.id(), 1L));
        assertThat(store.versions(List.of())).isEmpty();
        assertThat(store.newest(before.id())).isEqualTo(store.load(before.id()));
    }

    Store.Stored kept(WorkshopId id) throws StoreFailed {
        return store.load(id).orElseThrow();
    }

    /** Another was quicker, and nothing is broken. */
    private void assertOvertaken(Store.Change change) {
        assertThatThrownBy(() -> store.save(List.of(change)))
                .isInstanceOfSatisfying(StoreFailed.class, why -> assertThat(why.wasOvertaken()).isTrue());
    }

    void assertFails(Store.Change... changes) {
        assertThatThrownBy(() -> store.save(List.of(changes))).isInstanceOf(StoreFailed.class);
    }
}

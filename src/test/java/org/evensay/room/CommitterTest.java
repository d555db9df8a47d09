package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many rooms' changes in one transaction, and one of them cannot be kept. */
class CommitterTest {
    private static final int ROOMS = 20;
    private static final int SLOW = 7;

    private final ShakyStore store = new ShakyStore();
    private final Map<Written, Integer> transactions = new ConcurrentHashMap<>();
    private final Committer committer = new Committer(store, new Counts() {
        @Override
        public void written(int changes, long tookNs, Written outcome) {
            transactions.merge(outcome, 1, Integer::sum);
        }
    });
    private final List<Workshop> rooms = IntStream.range(0, ROOMS)
            .mapToObj(number -> aWorkshop().byChance(number).inWelcome().workshop()).toList();
    private final Map<WorkshopId, Optional<StoreFailed>> told = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        committer.close();
    }

    @Test
    void whoeverWasOvertakenIsToldSoAndTheOthersAreKeptTogether() throws InterruptedException {
        store.adopt(new Store.Stored(rooms.get(SLOW), 5, Set.of()));
        allAtOnce();
        assertThat(told.get(rooms.get(SLOW).id()).orElseThrow().wasOvertaken()).isTrue();
        assertThat(told.values().stream().filter(Optional::isEmpty)).hasSize(ROOMS - 1);
        assertThat(transactions).as("with that of the gate").isEqualTo(Map.of(Written.KEPT, 2, Written.OVERTAKEN, 1));
    }

    @Test
    void whereNobodyKnowsWhoseFaultItWasEachIsKeptByItself() throws InterruptedException {
        store.poisoned = Optional.of(rooms.get(SLOW).id());
        allAtOnce();
        assertThat(told.get(rooms.get(SLOW).id()).orElseThrow().wasOvertaken()).isFalse();
        assertThat(told.values().stream().filter(Optional::isEmpty)).hasSize(ROOMS - 1);
        assertThat(transactions).isEqualTo(Map.of(Written.KEPT, ROOMS, Written.FAILED, 2));
    }

    @Test
    void aWorkshopInOtherHandsHoldsUpItsOwnRoomAlone() throws InterruptedException {
        store.held = Optional.of(rooms.get(SLOW).id());
        allAtOnce();
        assertThat(told.get(rooms.get(SLOW).id())).isPresent();
        assertThat(told.values().stream().filter(Optional::isEmpty)).hasSize(ROOMS - 1);
        assertThat(transactions).as("with that of the gate").isEqualTo(Map.of(Written.KEPT, 2, Written.FAILED, 1));
    }

    @Test
    void whenTheStoreIsAwayNoRoomWaitsForTheOthersToBeTriedOneByOne() throws InterruptedException {
        store.mood = ShakyStore.Mood.AWAY;
        allAtOnce();
        assertThat(told.values()).allSatisfy(failure -> assertThat(failure).isPresent());
        assertThat(transactions).as("with that of the gate").isEqualTo(Map.of(Written.FAILED, 2));
    }

    /** While one is being kept the others come together. */
    private void allAtOnce() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(ROOMS + 1);
        store.shutGate();
        keep(aWorkshop().byChance(ROOMS).inWelcome().workshop(), all);
        store.awaitAWriterAtTheGate();
        rooms.forEach(room -> keep(room, all));
        store.openGate();
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        told.keySet().retainAll(rooms.stream().map(Workshop::id).toList());
    }

    private void keep(Workshop opened, CountDownLatch all) {
        committer.keep(new Store.Change(Optional.empty(), opened, 1, List.of()), failure -> {
            told.put(opened.id(), failure);
            all.countDown();
        });
    }
}

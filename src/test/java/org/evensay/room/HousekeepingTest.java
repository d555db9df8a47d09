package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.store.MemoryStore;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is due goes by itself. */
class HousekeepingTest {
    private final Workshop workshop = aWorkshop().with("anna").inSilent().workshop();
    private final Store store = new MemoryStore();
    private final Committer committer = new Committer(store);

    @AfterEach
    void close() {
        committer.close();
    }

    @Test
    void onItsLastDayAWorkshopIsErasedAndItsRoomEmptied() throws StoreFailed {
        Rooms rooms = roomsOn(workshop.keptUntil().atStartOfDay().toInstant(ZoneOffset.UTC));
        Room room = rooms.with(workshop.id()).orElseThrow();
        try (Housekeeping housekeeping = new Housekeeping(rooms, store)) {
            housekeeping.tidyUp();
        }
        assertThat(store.load(workshop.id())).isEmpty();
        assertThat(room.isErased()).isTrue();
        assertThat(rooms.with(workshop.id())).isEmpty();
    }

    @Test
    void theDayBeforeItIsThere() throws StoreFailed {
        Rooms rooms = roomsOn(workshop.keptUntil().atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1));
        rooms.eraseWhatIsDue();
        assertThat(rooms.with(workshop.id())).isPresent();
    }

    private Rooms roomsOn(Instant now) throws StoreFailed {
        store.save(List.of(new Store.Change(Optional.empty(), workshop, 1, List.of())));
        return new Rooms(Runnable::run, committer, store,
                new Clockwork(Clock.fixed(now, ZoneOffset.UTC), new Random(1)), JoinCode.LENGTH_AT_HOME);
    }
}

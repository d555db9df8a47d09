package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.evensay.store.MemoryStore;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Secret;
import org.junit.jupiter.api.Test;

/** A server that is away is asked once for many who wait, however long it takes to say so. */
class StoreAwayTest {
    private static final Duration TO_FAIL = Duration.ofSeconds(30);

    private Instant now = Instant.parse("2026-05-04T12:00:00Z");
    private final StoreAway away = new StoreAway(new MemoryStore(), () -> now);
    private final AtomicInteger asked = new AtomicInteger();

    private int fails(Store store) throws StoreFailed {
        asked.incrementAndGet();
        now = now.plus(TO_FAIL);
        throw StoreFailed.away("no answer", null);
    }

    @Test
    void whoAsksJustAfterASlowFailureIsToldAtOnce() {
        assertThatThrownBy(() -> away.unless(this::fails)).isInstanceOf(StoreFailed.class);
        now = now.plusMillis(900);
        assertThatThrownBy(() -> away.unless(this::fails)).isInstanceOf(StoreFailed.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsWrongWithOneWorkshopKeepsNobodyElseOut() throws StoreFailed {
        assertThatThrownBy(() -> away.unless(store -> {
            throw new StoreFailed("its rows are damaged", null);
        })).isInstanceOf(StoreFailed.class);
        assertThat(away.<Integer>unless(store -> 7)).isEqualTo(7);
    }

    @Test
    void aMomentLaterItIsAskedAgain() throws StoreFailed {
        assertThatThrownBy(() -> away.unless(this::fails)).isInstanceOf(StoreFailed.class);
        now = now.plusSeconds(1);
        assertThat(away.<Integer>unless(store -> 7)).isEqualTo(7);
    }

    @Test
    void aStoreOfThisHouseAloneIsAskedEachTime() {
        StoreAway own = new StoreAway(new ShakyStore(), () -> now);
        assertThatThrownBy(() -> own.unless(this::fails)).isInstanceOf(StoreFailed.class);
        assertThatThrownBy(() -> own.unless(this::fails)).isInstanceOf(StoreFailed.class);
        assertThat(asked).hasValue(2);
    }

    /** A clock that was set back must not keep the store unasked until it is there again. */
    @Test
    void aClockThatWasSetBackDoesNotKeepItAway() throws StoreFailed {
        assertThatThrownBy(() -> away.unless(this::fails)).isInstanceOf(StoreFailed.class);
        now = now.minusSeconds(3_600);
        assertThat(away.<Integer>unless(store -> 7)).isEqualTo(7);
    }

    /** By a code, by a link, by the room itself: it is one store. */
    @Test
    void itIsAskedOnceForWhoComesByACodeAndByALink() {
        ShakyStore server = new ShakyStore();
        server.shared = true;
        server.canRead = false;
        Rooms rooms = new Rooms(Runnable::run, (change, kept) -> { }, server, Clockwork.standing(now, 7),
                JoinCode.LENGTH_AT_HOME);
        assertThatThrownBy(() -> rooms.with(new JoinCode("ABCDEF"))).isInstanceOf(StoreFailed.class);
        assertThatThrownBy(() -> rooms.with(new Secret("0".repeat(32)).hash())).isInstanceOf(StoreFailed.class);
        assertThatThrownBy(rooms::freeCode).isInstanceOf(StoreFailed.class);
        assertThat(server.refusals).hasValue(1);
    }
}

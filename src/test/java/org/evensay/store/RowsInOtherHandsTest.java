package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evensay.support.Given.aWorkshop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.NeedsPostgres;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody has the row of a workshop in hand, and does not let go of it, or not yet. */
@Timeout(120)
@NeedsPostgres
class RowsInOtherHandsTest extends TwoProcesses {
    /** Of a commit that nobody has heard of, the row is in hand until it is decided: only then it can be read. */
    @Test
    void whoeverLoadsWaitsForAWriterWhoHasTheRowInHand() throws Exception {
        Workshop workshop = aWorkshop().with("anna").inSilent().workshop();
        one.save(List.of(Keeping.opening(workshop)));
        try (Connection writer = DriverManager.getConnection(address.url())) {
            writer.setAutoCommit(false);
            writer.createStatement().execute("update workshop set version = 2");
            CompletableFuture<Optional<Store.Stored>> loaded = CompletableFuture.supplyAsync(() -> {
                try {
                    return other.load(workshop.id());
                } catch (StoreFailed failed) {
                    throw new AssertionError(failed);
                }
            });
            assertWaits(loaded);
            writer.commit();
            assertThat(loaded.get(20, TimeUnit.SECONDS).orElseThrow().version()).isEqualTo(2);
        }
    }

    /** It was cut off in the middle of a transaction: what waits for its row is kept, and nobody is told no. */
    @Test
    void aRowThatASilentProcessHasInHandIsFreeBeforeTheOthersGiveUp() throws Exception {
        Workshop workshop = aWorkshop().with("anna").inSilent().workshop();
        one.save(List.of(Keeping.opening(workshop)));
        PostgresDatabase silent = new PostgresDatabase(new PostgresServer(address));
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Void> cutOff = CompletableFuture.runAsync(() -> assertThatThrownBy(() ->
                silent.writing("hold a row", handle -> {
                    handle.execute("update workshop set version = 7");
                    inHand.countDown();
                    awaited(over);
                    return true;
                })).isInstanceOf(StoreFailed.class));
        awaited(inHand);
        other.save(List.of(Keeping.step(workshop, workshop, 2)));
        over.countDown();
        cutOff.get(20, TimeUnit.SECONDS);
        silent.close();
        assertThat(one.load(workshop.id()).orElseThrow().version()).isEqualTo(2);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Then the others of a batch can be kept without it. */
    @Test
    void whereSomebodyHasARowInHandForTooLongItIsKnownOfWhichWorkshop() throws Exception {
        List<Workshop> both = List.of(aWorkshop().byChance(1).with("anna").inSilent().workshop(),
                aWorkshop().byChance(2).with("anna").inSilent().workshop());
        one.save(both.stream().map(workshop -> Keeping.opening(workshop)).toList());
        try (Connection writer = DriverManager.getConnection(address.url())) {
            writer.setAutoCommit(false);
            writer.createStatement().execute("update workshop set version = 2 where id = '" + both.get(1).id().value()
                    + "'");
            assertThatThrownBy(() -> one.save(both.stream().map(workshop -> Keeping.step(workshop, workshop, 2))
                    .toList())).isInstanceOfSatisfying(StoreFailed.class, failed -> {
                        assertThat(failed.isAbout(both.get(1).id())).isTrue();
                        assertThat(failed.wasOvertaken()).isFalse();
                    });
            writer.rollback();
        }
    }

    /** Whoever comes to its room is not kept waiting for who writes in it. */
    @Test
    void theNewestIsReadWhileSomebodyHasTheRowInHand() throws Exception {
        Workshop workshop = aWorkshop().with("anna").inSilent().workshop();
        one.save(List.of(Keeping.opening(workshop)));
        try (Connection writer = DriverManager.getConnection(address.url())) {
            writer.setAutoCommit(false);
            writer.createStatement().execute("update workshop set version = 2");
            assertThat(other.newest(workshop.id()).orElseThrow().version()).isEqualTo(1);
            writer.rollback();
        }
    }

    private static void assertWaits(CompletableFuture<?> work) throws Exception {
        Thread.sleep(300);
        assertThat(work).isNotDone();
    }
}

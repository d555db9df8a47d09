package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.StartTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every save makes the file longer; it does not grow for ever, and nobody who reads or writes notices. */
class FileSizeTest {
    private static final long WIDE = 1L << 20;
    private static final int SAVES = 300;

    @TempDir
    private Path folder;
    private final Meeting meeting = Given.aWorkshop().with("anna", "ben", "cleo").inSilent();
    private long version;

    @Test
    void aWideFileIsMadeSmallWhileItIsReadAndWritten() throws Exception {
        try (SqlStore store = SqlStore.open(folder, WIDE)) {
            open(store);
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> readUntil(done, store));
            long largest = 0;
            for (int save = 1; save <= SAVES; save++) {
                saveOneMore(store);
                largest = Math.max(largest, bytes());
            }
            done.set(true);
            assertThat(largest).isBetween(WIDE, 2 * WIDE);
            assertThat(reader.get()).isPositive();
            assertThat(store.load(meeting.workshop().id()).orElseThrow().workshop()).isEqualTo(meeting.workshop());
        }
    }

    @Test
    void closingMakesItSmall() throws Exception {
        try (SqlStore store = SqlStore.open(folder)) {
            open(store);
            for (int save = 1; save <= SAVES; save++) {
                saveOneMore(store);
            }
            assertThat(bytes()).isGreaterThan(2 * WIDE);
        }
        assertThat(bytes()).isLessThan(WIDE / 2);
        try (SqlStore store = SqlStore.open(folder)) {
            assertThat(store.load(meeting.workshop().id()).orElseThrow().workshop()).isEqualTo(meeting.workshop());
        }
    }

    private void open(Store store) throws StoreFailed {
        version = 1;
        store.save(List.of(Keeping.opening(meeting.workshop())));
    }

    private void saveOneMore(Store store) throws StoreFailed {
        Workshop before = meeting.workshop();
        version++;
        meeting.facilitator().does(new StartTimer(1 + (int) version % 100));
        store.save(List.of(Keeping.step(before, meeting.workshop(), version)));
    }

    private int readUntil(AtomicBoolean done, Store store) {
        int times = 0;
        try {
            for (; !done.get(); times++) {
                assertThat(store.openWith(meeting.workshop().code())).contains(meeting.workshop().id());
            }
        } catch (StoreFailed failed) {
            throw new AssertionError(failed);
        }
        return times;
    }

    private long bytes() throws Exception {
        return Files.size(folder.resolve("evensay.mv.db"));
    }
}

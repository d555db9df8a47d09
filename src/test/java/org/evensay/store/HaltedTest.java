package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.store.Images.Image;
import org.evensay.support.Meeting;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The program stops at the Nth call to the disk, in each kind of change, for N from 1 to the end: by a kill, by a power
 * cut before the call, and by one in the middle of it. The file opens, and holds what was acknowledged, and nothing
 * else. In the suite some calls of each kind, by chance; {@code -Devensay.halts=1000} for all of them.
 */
class HaltedTest {
    private static final int HALTS = Integer.getInteger("evensay.halts", 2);
    private static final long SEED = Long.getLong("evensay.seed", new Random().nextLong());

    @TempDir
    private Path home;
    /** What a store has that is never halted, after each change: the workshop and the ids of what made it so. */
    private final List<Optional<Store.Stored>> states = new ArrayList<>();
    private final MemoryStore beside = new MemoryStore();
    private Images images;
    private WorkshopId id;

    @ParameterizedTest
    @EnumSource
    void atEveryCallToTheDiskWhatWasAcknowledgedIsKeptAndNothingElse(KindOfChange kind) throws Exception {
        happens(kind);
        List<Image> some = images.all();
        int all = some.size();
        Collections.shuffle(some, new Random(SEED));
        some = some.subList(0, Math.min(HALTS, all));
        for (Image image : some) {
            assertRight(image, image.in(home.resolve(Integer.toString(some.indexOf(image)))));
        }
        System.err.println("rig halt: " + kind + ", " + images.calls() + " calls, " + all + " images, " + some.size()
                + " opened");
    }

    private void happens(KindOfChange kind) throws Exception {
        Meeting meeting = kind.before();
        id = meeting.workshop().id();
        Disk disk = FaultyFiles.newDisk();
        Path folder = Files.createDirectory(home.resolve("data"));
        images = new Images(folder, disk);
        try (SqlStore store = FaultyFiles.store(folder)) {
            states.add(Optional.empty());
            if (kind != KindOfChange.START) {
                keep(store, Keeping.opening(meeting.workshop()));
            }
            disk.beforeEachCall((path, bytes, at) -> images.take(path, bytes, at, states.size() - 1));
            meeting.watchedBy((before, after) -> keepOn(store, Keeping.step(before, after, states.size())));
            change(kind, meeting, store);
            images.take(Path.of(""), new byte[0], 0, states.size() - 1);
            disk.beforeEachCall((path, bytes, at) -> { });
        }
    }

    private void change(KindOfChange kind, Meeting meeting, SqlStore store) throws StoreFailed {
        switch (kind) {
            case START -> keep(store, Keeping.opening(meeting.workshop()));
            case ERASE -> {
                store.erase(id);
                beside.erase(id);
                states.add(beside.load(id));
            }
            default -> kind.happensIn(meeting);
        }
        store.letGoOfTraces();
    }

    private void keep(Store store, Store.Change change) throws StoreFailed {
        store.save(List.of(change));
        beside.save(List.of(change));
        states.add(beside.load(id));
    }

    private void keepOn(Store store, Store.Change change) {
        try {
            keep(store, change);
        } catch (StoreFailed failed) {
            throw new AssertionError(failed);
        }
    }

    private void assertRight(Image image, Path folder) throws IOException {
        try (SqlStore store = SqlStore.open(folder)) {
            Optional<Store.Stored> found = store.load(id);
            assertThat(states.subList(image.atLeast(), Math.min(states.size(), image.atMost() + 1)))
                    .as("%s, seed %s", image.what(), SEED).contains(found);
            store.proveItCanWrite();
        } catch (CannotOpen | StoreFailed broken) {
            throw new AssertionError(image.what() + ", seed " + SEED, broken);
        }
    }
}

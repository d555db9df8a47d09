package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evensay.network.NetworkStory;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database file is damaged, by chance and from a seed, while nothing uses it. The program says so and leaves it
 * to the byte as it is, or opens it with everything right. {@code -Devensay.damages=200} is the long form.
 */
class DamagedFilesTest {
    private static final int DAMAGES = Integer.getInteger("evensay.damages", 40);
    private static final long SEED = Long.getLong("evensay.seed", new Random().nextLong());

    @TempDir
    private Path home;
    private Path folder;
    private Path file;
    private byte[] whole;
    private FileTime written;
    private byte[] sealed;
    private Map<String, String> kept;
    private Workshop workshop;
    private int refused;

    @BeforeEach
    void aHouseFullOfThings() throws Exception {
        folder = home.resolve("data");
        file = folder.resolve("evensay.mv.db");
        try (SqlStore store = SqlStore.open(folder)) {
            Meeting meeting = FullWorkshop.planned().inWelcome();
            new FullWorkshop(meeting).whole();
            store.save(List.of(Keeping.opening(meeting.workshop())));
            NetworkStory.on(store.network()).whole();
            workshop = store.load(meeting.workshop().id()).orElseThrow().workshop();
            kept = tables(store);
        }
        whole = Files.readAllBytes(file);
        written = Files.getLastModifiedTime(file);
        sealed = Files.readAllBytes(folder.resolve("evensay.seal"));
    }

    @Test
    void aDamagedFileIsRefusedAndLeftAsItIsOrOpensWithEverythingRight() throws Exception {
        Random chance = new Random(SEED);
        for (int time = 1; time <= DAMAGES; time++) {
            Damage damage = Damage.values()[time % Damage.values().length];
            byte[] damaged = damage.done(whole, chance);
            String what = time + ". " + damage + ", seed " + SEED;
            Files.write(file, damaged);
            Files.write(folder.resolve("evensay.seal"), sealed);
            Files.setLastModifiedTime(file, written);
            opened(what, damaged);
            assertThat(Arrays.equals(damaged, whole) || refused > 0).as(what).isTrue();
        }
        System.err.println("rig damage: " + DAMAGES + ", refused " + refused + ", seed " + SEED);
    }

    /** As after a kill, or when it was copied here: the sum over its rows tells what H2 does not find. */
    @Test
    void withoutASealNoWorkshopIsReadOtherThanItWasWritten() throws Exception {
        Random chance = new Random(SEED);
        for (int time = 1; time <= DAMAGES; time++) {
            Damage damage = Damage.values()[time % Damage.values().length];
            read(time + ". " + damage + ", seed " + SEED, damage.done(whole, chance),
                    Files.createDirectory(home.resolve("data" + time)));
        }
        System.err.println("rig damage: without a seal " + DAMAGES + ", refused " + refused + ", seed " + SEED);
    }

    /** Each in a folder of its own: H2 keeps a file locked over whose bytes it has stumbled. */
    private void read(String what, byte[] damaged, Path own) throws Exception {
        Path one = Files.write(own.resolve("evensay.mv.db"), damaged);
        try (SqlStore store = SqlStore.open(own)) {
            assertThat(store.load(workshop.id()).map(Store.Stored::workshop)).as(what).contains(workshop);
        } catch (CannotOpen why) {
            refused++;
            assertThat(Arrays.equals(Files.readAllBytes(one), damaged)).as("%s: left as it is", what).isTrue();
            assertThat(why.getMessage()).as(what).containsAnyOf("was left as it is", "nothing was changed");
            assertThat(own.toFile().list()).as(what).containsExactly("evensay.mv.db");
        } catch (StoreFailed | DamagedRows unreadable) {
            refused++;
        }
    }

    /** Changed since by somebody who wrote it, or put there: then what H2 itself finds must do. */
    @Test
    void theSealSaysNothingOfAFileThatWasPutThere() throws Exception {
        Files.write(file, whole);
        Files.setLastModifiedTime(file, FileTime.from(written.toInstant().plusSeconds(60)));
        opened("put there", whole);
        assertThat(refused).isZero();
    }

    @Test
    void theNewestWholeCopyThatLiesNearIsNamed() throws Exception {
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Path older = copy("evensay-copy-2026-11-27.zip", 27);
        copy("evensay-copy-2026-11-26.zip", 26);
        Files.write(home.resolve("evensay-copy-2026-11-28.zip"), Arrays.copyOf(Files.readAllBytes(older), 2_000));
        assertThatThrownBy(() -> SqlStore.open(folder)).isInstanceOf(CannotOpen.class).hasMessage("The database " + file
                + " is damaged and was left as it is. A whole copy is there: take in " + older
                + " to another folder (scripts/take-in).");
    }

    private Path copy(String name, int day) throws Exception {
        Path other = home.resolve("other");
        try (SqlStore store = SqlStore.open(other)) {
            Files.write(home.resolve(name), CopyInHand.copied(store));
        }
        return Files.setLastModifiedTime(home.resolve(name), FileTime.fromMillis(86_400_000L * day));
    }

    private void opened(String what, byte[] damaged) throws Exception {
        try (SqlStore store = SqlStore.open(folder)) {
            assertThat(tables(store)).as(what).isEqualTo(kept);
        } catch (CannotOpen why) {
            refused++;
            assertThat(why.getMessage()).as(what).startsWith("The database " + file + " is damaged and was left as it "
                    + "is. ");
            assertThat(Arrays.equals(Files.readAllBytes(file), damaged)).as("%s: left as it is", what).isTrue();
        }
    }

    private static Map<String, String> tables(SqlStore store) throws Exception {
        Map<String, String> tables = new LinkedHashMap<>(CopyInHand.parts(CopyInHand.copied(store)));
        tables.remove(Manifest.NAME);
        return tables;
    }
}

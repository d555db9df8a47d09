package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.evensay.room.Store;
import org.evensay.workshop.Idea;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was said to be kept is there, whenever the program is killed; closing the file, which writes a smaller one, is
 * such a moment too. {@code -Devensay.kills=100} is the long form.
 */
class KilledTest {
    private static final int KILLS = Integer.getInteger("evensay.kills", 1);
    private static final int CLOSING_MS_AT_MOST = 60;

    @TempDir
    Path folder;
    private final Random chance = new Random();

    @Test
    void everythingSaidToBeKeptIsThereAfterAKill() throws Exception {
        Map<WorkshopId, Integer> saidToBeKept = new HashMap<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            saidToBeKept.putAll(killedAfter(25 * (1 + kill % 4), OtherJvm.running(SavingOn.class, folder)));
            assertAllKept(saidToBeKept);
        }
    }

    @Test
    void everythingSaidToBeKeptIsThereAfterAKillWhileTheFileIsMadeSmall() throws Exception {
        Map<WorkshopId, Integer> saidToBeKept = new HashMap<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            saidToBeKept.putAll(killedAfter(1 + kill % 4, OtherJvm.running(SavingOn.class, folder, "1")));
            assertAllKept(saidToBeKept);
        }
    }

    private void assertAllKept(Map<WorkshopId, Integer> saidToBeKept) throws Exception {
        try (Store store = SqlStore.open(folder)) {
            for (var said : saidToBeKept.entrySet()) {
                assertKept(store.load(said.getKey()).orElseThrow(), said.getValue());
            }
            store.proveItCanWrite();
        }
    }

    /**
     * What was said before the kill came through, which may be more than was waited for. The kill goes by the handle,
     * because that leaves the pipe open.
     */
    private Map<WorkshopId, Integer> killedAfter(int saves, Process writer) throws Exception {
        Map<WorkshopId, Integer> said = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                said.put(new WorkshopId(words[1]), Integer.parseInt(words[2]));
                if (Integer.parseInt(words[2]) == saves) {
                    Thread.sleep(chance.nextInt(CLOSING_MS_AT_MOST));
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).as("it was at work when it was killed").hasSize(1);
        return said;
    }

    /** The last save may have been kept without anybody hearing of it; nothing else may be missing or invented. */
    private static void assertKept(Store.Stored stored, int lastSaid) {
        int kept = (int) stored.version() - 1;
        assertThat(kept).isBetween(lastSaid, lastSaid + 1);
        assertThat(stored.answered()).hasSize(kept + 1);
        assertThat(stored.workshop().question().ideas().values()).extracting(Idea::text).containsExactlyInAnyOrder(
                IntStream.rangeClosed(Math.max(1, kept - 19), kept)
                        .mapToObj(number -> "idea " + number).toArray(String[]::new));
    }
}

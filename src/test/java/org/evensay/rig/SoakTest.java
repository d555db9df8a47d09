package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server is used on and on, with people who come and go: its living objects, threads and open files stay where they
 * were. In the suite for a few seconds, too short for a slow leak; {@code -Devensay.soak.seconds=3600} is the long
 * form.
 */
class SoakTest {
    private static final int SECONDS = Integer.getInteger("evensay.soak.seconds", 3);
    private static final int LOOKS = 6;
    private static final double HEAP_GROWS_AT_MOST = SECONDS < 60 ? 1.5 : 1.3;
    private static final int FEW = SECONDS < 60 ? 40 : 16;

    @TempDir
    private Path data;

    @Test
    void threadsDescriptorsAndLivingObjectsStayWhereTheyWere() throws Exception {
        ClassArchive program = ClassArchive.ready();
        long seed = Long.getLong("evensay.seed", new Random().nextLong());
        try (KillRig rig = new KillRig(new ServerProcess(Files.createDirectory(data.resolve("soak")), program),
                SECONDS < 60 ? 10 : 20, seed, 0)) {
            List<Body> bodies = new ArrayList<>();
            for (int look = 0; look < LOOKS; look++) {
                rig.worksFor(Duration.ofMillis(SECONDS * 1_000L / LOOKS));
                bodies.add(Body.of(rig.pid()));
            }
            System.err.println("rig soak: " + rig.acknowledged() + " commands in " + SECONDS + " s, " + bodies);
            assertFlat(bodies);
            assertThat(rig.findings().all()).as("seed %s", seed).isEmpty();
        }
    }

    /**
     * Of living objects the least of the first looks and of the last count: what is in hand at a moment comes and goes.
     * Threads and files from the second look on, when everything has been used once.
     */
    private static void assertFlat(List<Body> bodies) {
        int third = LOOKS / 3;
        Body last = bodies.get(LOOKS - 1);
        assertThat((double) least(bodies.subList(LOOKS - third, LOOKS)))
                .isLessThan(least(bodies.subList(0, third)) * HEAP_GROWS_AT_MOST);
        assertThat(last.threads()).isLessThanOrEqualTo(bodies.get(1).threads() + FEW);
        assertThat(last.descriptors()).isLessThanOrEqualTo(bodies.get(1).descriptors() + FEW);
    }

    private static long least(List<Body> looks) {
        return looks.stream().mapToLong(Body::heapKiB).min().orElseThrow();
    }
}

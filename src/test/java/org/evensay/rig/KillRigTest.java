package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.evensay.store.PostgresAddress;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real servers are killed with SIGKILL at random points while ten people at each, or twenty, write ideas and vote:
 * when nobody does anything, in a crowd at the door, while ideas are joined, while a vote is closed. Whatever was
 * acknowledged must be there once after every restart, and nothing else. In the suite once at each of these moments,
 * and once, at one of them, where the database is elsewhere. {@code -Devensay.kills=1000} is the long form: two servers
 * at a time, because half of a rig's time is waiting.
 */
class KillRigTest {
    private static final int KILLS = Integer.getInteger("evensay.kills", Moment.values().length);
    private static final boolean LONG = KILLS >= 100;
    private static final int SERVERS = LONG ? 2 : 1;
    private static final int PEOPLE = LONG ? 20 : 10;
    private static final long SEED = Long.getLong("evensay.seed", new Random().nextLong());

    @TempDir
    private Path data;

    @Test
    void nothingAcknowledgedIsLostDoubledOrInventedByKillingTheServer() throws Exception {
        ClassArchive program = ClassArchive.ready();
        List<CompletableFuture<Void>> rigs = LongStream.range(SEED, SEED + SERVERS).mapToObj(seed ->
                CompletableFuture.runAsync(() -> kill(program, seed), rig -> new Thread(rig).start())).toList();
        rigs.forEach(CompletableFuture::join);
    }

    /** The database goes on: what its server had in hand of the one that was killed, it keeps or it does not. */
    @Test
    void norByKillingAServerWhoseDatabaseIsElsewhere() throws Exception {
        PostgresAddress database = Postgres.empty();
        ClassArchive program = ClassArchive.ready();
        kill(new KillRig(new ServerProcess(Files.createDirectory(data.resolve("server")), program,
                List.of("--database", database.url())), PEOPLE, SEED, LONG ? 0 : Moment.inTheMidst(SEED)),
                LONG ? KILLS / SERVERS : 1, SEED);
    }

    private void kill(ClassArchive program, long seed) {
        try {
            kill(new KillRig(new ServerProcess(Files.createDirectory(data.resolve(Long.toString(seed))), program),
                    PEOPLE, seed, (int) (seed - SEED) * KILLS / SERVERS), KILLS / SERVERS, seed);
        } catch (Exception broken) {
            throw new AssertionError("the rig with seed " + seed, broken);
        }
    }

    private static void kill(KillRig begun, int kills, long seed) throws Exception {
        try (KillRig rig = begun) {
            assertThat(rig.findingsAfter(kills).all()).as("seed %s", seed).isEmpty();
            assertThat(rig.acknowledged()).isGreaterThan(kills);
            rig.theVoteCountsTheLastAcknowledgedBallots();
        }
    }
}

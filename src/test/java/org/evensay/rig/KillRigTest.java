package org.evensay.rig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real servers are killed with SIGKILL at random points while ten people at each, or twenty, write ideas and vote:
 * when nobody does anything, in a crowd at the door, while ideas are joined, while a vote is closed. Whatever was
 * acknowledged must be there once after every restart, and nothing else. How often: {@link Kills}.
 */
class KillRigTest {
    @TempDir
    private Path data;

    @Test
    void nothingAcknowledgedIsLostDoubledOrInventedByKillingTheServer() throws Exception {
        ClassArchive program = ClassArchive.ready();
        List<CompletableFuture<Void>> rigs = IntStream.range(0, Kills.SERVERS).mapToObj(server ->
                CompletableFuture.runAsync(() -> kill(program, server), rig -> new Thread(rig).start())).toList();
        rigs.forEach(CompletableFuture::join);
    }

    private void kill(ClassArchive program, int server) {
        long seed = Kills.SEED + server;
        try {
            ServerProcess killed = new ServerProcess(Files.createDirectory(data.resolve("server" + server)), program);
            Kills.tried(new KillRig(killed, Kills.PEOPLE, seed, server * Kills.OF_EACH_SERVER), Kills.OF_EACH_SERVER,
                    seed);
        } catch (Exception broken) {
            throw new AssertionError("the rig with seed " + seed, broken);
        }
    }
}

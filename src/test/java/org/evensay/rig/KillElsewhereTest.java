package org.evensay.rig;

import java.nio.file.Path;
import java.util.List;
import org.evensay.store.PostgresAddress;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same where the database is elsewhere and goes on: what its server had in hand of the one that was killed, it
 * keeps or it does not.
 */
@NeedsPostgres
class KillElsewhereTest {
    @TempDir
    private Path data;

    @Test
    void nothingAcknowledgedIsLostDoubledOrInventedByKillingAServerWhoseDatabaseIsElsewhere() throws Exception {
        PostgresAddress database = Postgres.empty();
        ServerProcess killed = new ServerProcess(data, ClassArchive.ready(), List.of("--database", database.url()));
        Kills.tried(new KillRig(killed, Kills.PEOPLE, Kills.SEED, Kills.firstElsewhere()), Kills.ELSEWHERE, Kills.SEED);
    }
}

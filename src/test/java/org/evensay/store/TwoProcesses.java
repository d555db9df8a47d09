package org.evensay.store;

import java.nio.file.Path;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two stores over one database, which know nothing of each other, as two processes have them. */
abstract class TwoProcesses {
    PostgresAddress address;
    SqlStore one;
    SqlStore other;
    @TempDir
    private Path folder;

    @BeforeEach
    void twoStores() throws Exception {
        address = Postgres.fresh();
        one = SqlStore.open(address, folder);
        other = SqlStore.open(address, folder);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }
}

package org.evensay.store;

import java.nio.file.Path;
import org.evensay.network.NetworkStore;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;

@NeedsPostgres
class PostgresNetworkStoreTest extends NetworkStoreContract {
    private SqlStore open;

    @Override
    NetworkStore opened(Path folder) throws CannotOpen {
        open = Postgres.opened(folder);
        return open.network();
    }

    @Override
    void closed() {
        open.close();
    }
}

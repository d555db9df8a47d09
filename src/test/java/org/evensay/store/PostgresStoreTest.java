package org.evensay.store;

import java.nio.file.Path;
import org.evensay.room.Store;
import org.evensay.support.Postgres;

class PostgresStoreTest extends StoreContract {
    @Override
    Store opened(Path folder) throws CannotOpen {
        return Postgres.opened(folder);
    }
}

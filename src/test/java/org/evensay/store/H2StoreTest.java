package org.evensay.store;

import java.nio.file.Path;
import org.evensay.room.Store;
import org.evensay.support.ReadyFile;

class H2StoreTest extends StoreContract {
    @Override
    Store opened(Path folder) throws CannotOpen {
        return SqlStore.open(ReadyFile.in(folder));
    }
}

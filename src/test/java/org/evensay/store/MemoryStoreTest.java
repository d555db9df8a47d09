package org.evensay.store;

import java.nio.file.Path;
import org.evensay.room.Store;

class MemoryStoreTest extends StoreContract {
    @Override
    Store opened(Path folder) {
        return new MemoryStore();
    }
}

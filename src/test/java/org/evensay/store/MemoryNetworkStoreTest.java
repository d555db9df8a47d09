package org.evensay.store;

import java.nio.file.Path;
import org.evensay.network.NetworkStore;

class MemoryNetworkStoreTest extends NetworkStoreContract {
    @Override
    NetworkStore opened(Path folder) {
        return new MemoryNetworkStore();
    }

    @Override
    void closed() {
        // There is nothing to give back.
    }
}

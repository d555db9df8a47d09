package org.evensay.cluster;

import org.evensay.room.Bus;
import org.evensay.support.MemoryBus;

class MemoryBusTest extends BusContract {
    private final MemoryBus.Wire wire = new MemoryBus.Wire(Runnable::run);

    @Override
    Bus joined(String name) {
        return wire.node(name);
    }
}

package org.evensay.support;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.evensay.room.Bus;
import org.evensay.room.Hint;

/**
 * The bus of nodes in one process. {@code delivery} says when a hint arrives, and whether at all. Thread-safe as far as
 * that is.
 */
public final class MemoryBus implements Bus {

    /** What the nodes of one house share. */
    public static final class Wire {
        private final List<MemoryBus> nodes = new CopyOnWriteArrayList<>();
        private final Executor delivery;

        public Wire(Executor delivery) {
            this.delivery = delivery;
        }

        public MemoryBus node(String name) {
            MemoryBus node = new MemoryBus(this, name);
            nodes.add(node);
            return node;
        }
    }

    private final Wire wire;
    private final String name;
    private volatile Ear ear = (from, hint) -> { };

    private MemoryBus(Wire wire, String name) {
        this.wire = wire;
        this.name = name;
    }

    @Override
    public void tell(Hint hint) {
        wire.nodes.stream().filter(other -> other != this && wire.nodes.contains(this))
                .forEach(other -> wire.delivery.execute(() -> other.hears(name, hint)));
    }

    private void hears(String from, Hint hint) {
        if (wire.nodes.contains(this)) {
            ear.heard(from, hint);
        }
    }

    /** Nobody has to come back to it: on the wire it has always been well. */
    @Override
    public Duration wellFor() {
        return wire.nodes.contains(this) ? Duration.ofDays(1) : Duration.ZERO;
    }

    @Override
    public void listen(Ear listener) {
        ear = listener;
    }

    @Override
    public void close() {
        wire.nodes.remove(this);
    }
}

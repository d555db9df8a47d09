package org.evensay.room;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.evensay.workshop.SeatId;

/** Who has a line to the room at this moment. It is never stored. Thread-safe. */
public final class Presence {
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    public void came(Connection connection) {
        connections.add(connection);
        connection.roomChanged();
        tellFacilitators();
    }

    public void went(Connection connection) {
        if (connections.remove(connection)) {
            tellFacilitators();
        }
    }

    /** The seats with at least one line open. */
    public Set<SeatId> seats() {
        return connections.stream().flatMap(line -> line.actor().seat().stream()).collect(Collectors.toSet());
    }

    public int size() {
        return connections.size();
    }

    boolean isEmpty() {
        return connections.isEmpty();
    }

    void tellAll() {
        connections.forEach(Connection::roomChanged);
    }

    /** Only a facilitator's page says who is connected, so only theirs changes. */
    private void tellFacilitators() {
        connections.stream().filter(line -> line.actor().isFacilitator()).forEach(Connection::roomChanged);
    }
}

package org.evensay.room;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Question;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who has a line to the room at this moment. It is never stored. Thread-safe. */
public final class Presence {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    public void came(Connection connection) {
        connections.add(connection);
        tell(connection);
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

    /** The secret with which this seat's line came, while it is open. */
    public Optional<Secret> secretOf(SeatId seat) {
        return connections.stream().map(Connection::actor).filter(actor -> actor.seat().equals(Optional.of(seat)))
                .map(Actor::secret).findFirst();
    }

    /** The keys under which those who are connected have written, or would write, on a question. */
    public Set<AuthorKey> authorsOf(Question question) {
        return connections.stream().flatMap(line -> line.actor().authorKey(question).stream())
                .collect(Collectors.toSet());
    }

    public int size() {
        return connections.size();
    }

    boolean isEmpty() {
        return connections.isEmpty();
    }

    void tellAll() {
        connections.forEach(Presence::tell);
    }

    /** Only a facilitator's page says who is connected, so only theirs changes. */
    private void tellFacilitators() {
        connections.stream().filter(line -> line.actor().isFacilitator()).forEach(Presence::tell);
    }

    /** One broken line must not keep the news from the others. */
    private static void tell(Connection line) {
        try {
            line.roomChanged();
        } catch (RuntimeException lineIsBroken) {
            LOG.warn("a line could not be told of a change", lineIsBroken);
        }
    }
}

package org.evensay.room;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.SecretHash;

/**
 * Who is in a room at one node: seats that are here, links of which a line is open, and when the others last gave a
 * sign. Sets and not lists, and no key under which anybody writes or votes: nothing in it says who wrote what.
 */
public record People(Set<SeatId> seats, Set<SecretHash> links, Map<SecretHash, Instant> lastSigns) {
    public static final People NOBODY = new People(Set.of(), Set.of(), Map.of());

    public People {
        seats = Set.copyOf(seats);
        links = Set.copyOf(links);
        lastSigns = Map.copyOf(lastSigns);
    }

    boolean isNobody() {
        return seats.isEmpty() && links.isEmpty();
    }
}

package org.evensay.workshop.command;

import java.util.Comparator;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/** From the door into the room. */
final class Lobby {
    private Lobby() {
    }

    static Workshop admitted(Workshop workshop, SeatId id) {
        Seat seat = workshop.door().waiting().get(id).orElseThrow();
        return workshop.with(workshop.door().without(id)).seating(seat);
    }

    /** All who wait come in, in the order in which they came. */
    static Workshop empty(Workshop workshop) {
        Workshop inside = workshop;
        for (Seat seat : workshop.door().waiting().values().stream()
                .sorted(Comparator.comparingInt(Seat::number)).toList()) {
            inside = admitted(inside, seat.id());
        }
        return inside;
    }
}

package org.evensay.view;

import org.evensay.workshop.Seat;

/** What the room calls somebody: the name they gave, or the number of their seat when they gave none. */
public record SeatName(int number, String name) {

    static SeatName of(Seat seat) {
        return new SeatName(seat.number(), seat.name());
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }
}

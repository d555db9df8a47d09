package org.evensay.view;

import java.util.Optional;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sign;

/**
 * What the room calls somebody: the name they gave; else, on a shared device, their sign; else the number of their
 * seat.
 */
public record SeatName(int number, String name, Optional<Sign> sign) {

    public SeatName(int number, String name) {
        this(number, name, Optional.empty());
    }

    static SeatName of(Seat seat) {
        return new SeatName(seat.number(), seat.name(), seat.sign());
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Door;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Sign;
import org.evensay.workshop.Workshop;

/**
 * Somebody at the door sits down, or waits to be let in when the room has a lobby; a name is welcome and not needed.
 * On a shared device they are known by a sign, and {@code sure} that nobody here had picked it before: otherwise a slip
 * of the finger would give somebody a second seat. A second tap finds them sitting or waiting already.
 */
public record TakeSeat(String name, Optional<Sign> sign, boolean sure) implements Command {

    /** On a device of their own. */
    public TakeSeat(String name) {
        this(name, Optional.empty(), true);
    }

    /** On one that others share. */
    public static TakeSeat knownBy(Sign sign, boolean sure) {
        return new TakeSeat("", Optional.of(sign), sure);
    }

    @Override
    public Action action() {
        return Action.TAKE_SEAT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (isKnown(by.secret().hash(), workshop)) {
            return accepted(workshop);
        }
        Door door = workshop.door();
        if (door.locked()) {
            return refused(Rejection.ROOM_LOCKED);
        }
        if (sign.isPresent() && SignsHere.in(workshop).contains(sign.get())) {
            return refused(Rejection.SIGN_TAKEN);
        }
        if (!sure && !SignsHere.in(workshop).isEmpty()) {
            return refused(Rejection.SIGN_NEW);
        }
        return workshop.peopleInAndAtTheDoor() >= door.most()
                ? refused(Rejection.ROOM_FULL)
                : Line.within(Limit.SEAT_NAME_CHARACTERS, name).orElseGet(() -> accepted(received(workshop, by, at)));
    }

    /** Somebody on paper has a seat too, though not on this device. */
    private static boolean isKnown(SecretHash device, Workshop workshop) {
        return workshop.seatHolding(device).isPresent() || workshop.seatHolding(device.laidAside()).isPresent()
                || workshop.waitingHolding(device).isPresent();
    }

    private Workshop received(Workshop workshop, Actor by, Moment at) {
        Seat seat = Seat.taken(new SeatId(at.newKey()), workshop.seatsTaken() + 1, by.secret().hash(),
                PlainText.of(name));
        Workshop counted = workshop.countingOneMore();
        return workshop.door().lobby() ? counted.with(counted.door().asking(known(seat)))
                : counted.seating(known(seat));
    }

    private Seat known(Seat seat) {
        return sign.map(seat::sharing).orElse(seat);
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Pass;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/**
 * Who leads or helps takes a seat like the others, to write and to vote: their link stays what it is, and their turn to
 * lead counts for this seat. The door does not stop them, only a room that is full. A second tap finds them sitting.
 */
public record SitDownToo(SecretHash own, String name) implements Command {

    @Override
    public Action action() {
        return Action.SIT_DOWN_TOO;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Pass pass = workshop.passes().get(by.secret().hash()).orElseThrow();
        Optional<Seat> theirs = workshop.seatNumbered(pass.seat());
        if (theirs.isPresent()) {
            return theirs.get().secret().equals(own) ? accepted(workshop) : refused(Rejection.SEATED_ALREADY);
        }
        return workshop.peopleInAndAtTheDoor() >= workshop.door().most()
                ? refused(Rejection.ROOM_FULL)
                : Line.within(Limit.SEAT_NAME_CHARACTERS, name).orElseGet(() -> accepted(seated(workshop, pass, at)));
    }

    private Workshop seated(Workshop workshop, Pass pass, Moment at) {
        int number = workshop.seatsTaken() + 1;
        Seat seat = Seat.taken(new SeatId(at.newKey()), number, own, PlainText.of(name));
        Workshop sitting = workshop.countingOneMore().seating(seat).with(pass.of(number));
        return pass.opens(Role.FACILITATOR) ? sitting.with(sitting.leading().seated(number)) : sitting;
    }
}

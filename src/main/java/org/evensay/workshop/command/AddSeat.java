package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/**
 * A seat for somebody in the room who has no device. They are there to be seen: neither the lock nor the lobby is for
 * them. Its secret is thrown away, so no browser can ever come as this person.
 */
public record AddSeat(String name) implements Command {

    @Override
    public Action action() {
        return Action.ADD_SEAT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return workshop.peopleInAndAtTheDoor() >= workshop.door().most()
                ? refused(Rejection.ROOM_FULL)
                : Line.within(Limit.SEAT_NAME_CHARACTERS, name).orElseGet(() -> accepted(added(workshop, at)));
    }

    private Workshop added(Workshop workshop, Moment at) {
        SecretHash nobodys = new Secret(at.newKey()).hash();
        Seat seat = Seat.taken(new SeatId(at.newKey()), workshop.seatsTaken() + 1, nobodys, PlainText.of(name));
        return workshop.countingOneMore().seating(seat.onPaper());
    }
}

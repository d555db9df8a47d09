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
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/** Somebody at the door sits down; a name is welcome and not needed. A second tap finds them sitting already. */
public record TakeSeat(String name) implements Command {

    @Override
    public Action action() {
        return Action.TAKE_SEAT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (workshop.seatHolding(by.secret().hash()).isPresent()) {
            return accepted(workshop);
        }
        if (Limit.SEATS_A_ROOM.isOver(workshop.seats().size() + 1)) {
            return refused(Rejection.ROOM_FULL);
        }
        return Line.within(Limit.SEAT_NAME_CHARACTERS, name).orElseGet(() -> accepted(seated(workshop, by, at)));
    }

    private Workshop seated(Workshop workshop, Actor by, Moment at) {
        SeatId id = new SeatId(at.newKey());
        Seat seat = Seat.taken(id, workshop.seatsTaken() + 1, by.secret().hash(), PlainText.of(name));
        Question question = workshop.question();
        return workshop.taking(seat).with(question.with(question.sharing().with(
                question.sharing().rounds().joinedBy(seat.id()))));
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Workshop;

/** A person gives, changes or takes away their own name. */
public record NameSeat(String name) implements Command {

    @Override
    public Action action() {
        return Action.NAME_SEAT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Seat seat = workshop.seatOf(by).orElseThrow();
        return Line.within(Limit.SEAT_NAME_CHARACTERS, name)
                .orElseGet(() -> accepted(workshop.with(seat.named(PlainText.of(name)))));
    }
}

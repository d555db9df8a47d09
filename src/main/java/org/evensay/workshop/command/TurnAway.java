package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/** The facilitator does not let somebody in who waits at the door. */
public record TurnAway(SeatId seat) implements Command {

    @Override
    public Action action() {
        return Action.TURN_AWAY;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return workshop.door().waiting().has(seat)
                ? accepted(workshop.with(workshop.door().without(seat)))
                : refused(Rejection.SEAT_UNKNOWN);
    }
}

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

/** The facilitator lets somebody in who waits at the door. */
public record Admit(SeatId seat) implements Command {

    @Override
    public Action action() {
        return Action.ADMIT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return workshop.door().waiting().has(seat)
                ? accepted(Lobby.admitted(workshop, seat))
                : refused(Rejection.SEAT_UNKNOWN);
    }
}

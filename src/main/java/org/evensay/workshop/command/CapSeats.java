package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** The facilitator says how many people there is room for. Nobody who is in has to go. */
public record CapSeats(int most) implements Command {

    @Override
    public Action action() {
        return Action.CAP_SEATS;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        int allowed = workshop.door().allowed();
        return most < 1 || most > allowed
                ? refused(Rejection.SEATS_OUT_OF_RANGE, allowed)
                : accepted(workshop.with(workshop.door().forAtMost(most)));
    }
}

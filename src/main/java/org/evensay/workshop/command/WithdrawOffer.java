package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/** The facilitator takes back what they asked somebody to do, or puts the no to it away. */
public record WithdrawOffer() implements Command {

    @Override
    public Action action() {
        return Action.WITHDRAW_OFFER;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.with(workshop.leading().withoutOffer()));
    }
}

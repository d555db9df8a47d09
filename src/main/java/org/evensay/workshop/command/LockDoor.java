package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/** The facilitator locks the door, so that nobody else comes in, or opens it again. */
public record LockDoor(boolean yes) implements Command {

    @Override
    public Action action() {
        return Action.LOCK_DOOR;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.with(workshop.door().locked(yes)));
    }
}

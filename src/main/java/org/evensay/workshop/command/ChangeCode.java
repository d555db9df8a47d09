package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/** The facilitator gives the room another code: the old one opens nothing any more. The caller has drawn a free one. */
public record ChangeCode(JoinCode code) implements Command {

    @Override
    public Action action() {
        return Action.CHANGE_CODE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.with(code));
    }
}

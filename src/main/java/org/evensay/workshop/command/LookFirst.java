package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/** From now on the facilitator looks at each idea before it shows, or no longer does. The room is told. */
public record LookFirst(boolean yes) implements Command {

    @Override
    public Action action() {
        return Action.LOOK_FIRST;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.with(workshop.showing().looksFirst(yes)));
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/** The screen shows the next part of a list that is too long for it: whoever leads seldom has its keys at hand. */
public record TurnPage() implements Command {

    @Override
    public Action action() {
        return Action.TURN_PAGE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.with(workshop.showing().turningThePage()));
    }
}

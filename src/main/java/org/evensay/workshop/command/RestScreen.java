package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/** The screen shows nothing of the room for a while, or shows it again. */
public record RestScreen(boolean yes) implements Command {

    @Override
    public Action action() {
        return Action.REST_SCREEN;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.with(workshop.showing().resting(yes)));
    }
}

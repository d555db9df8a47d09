package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Timer;
import org.evensay.workshop.Workshop;

/** The timer is put away. */
public record StopTimer() implements Command {

    @Override
    public Action action() {
        return Action.STOP_TIMER;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.with(Timer.OFF));
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Timer;
import org.evensay.workshop.Workshop;

/**
 * The room stops where it is, perhaps until another day, or goes on from there. A timer that runs
 * stands still, and the time of the pause counts for no step.
 */
public record PauseRoom(boolean yes) implements Command {

    @Override
    public Action action() {
        return Action.PAUSE_ROOM;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Timer timer = workshop.timer();
        boolean runs = yes && timer.state() == Timer.State.RUNNING;
        return accepted(workshop.with(workshop.showing().paused(yes)).with(runs ? timer.paused(at.now()) : timer)
                .with(workshop.agenda().paused(yes, at.now())));
    }
}

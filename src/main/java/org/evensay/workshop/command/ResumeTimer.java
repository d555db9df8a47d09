package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Timer;
import org.evensay.workshop.Workshop;

/** The timer goes on from where it stood. */
public record ResumeTimer() implements Command {

    @Override
    public Action action() {
        return Action.RESUME_TIMER;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return workshop.timer().state() == Timer.State.PAUSED
                ? accepted(workshop.with(workshop.timer().resumed(at.now())))
                : refused(Rejection.NO_TIMER);
    }
}

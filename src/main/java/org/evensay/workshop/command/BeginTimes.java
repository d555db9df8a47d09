package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Workshop;

/**
 * The meeting begins now: this is its day, and the time of its steps is counted from here. A workshop is often started
 * long before its people come, so its own beginning says nothing. Whoever forgets this begins with the next step.
 */
public record BeginTimes() implements Command {

    @Override
    public Action action() {
        return Action.BEGIN_TIMES;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return accepted(workshop.begunAt(at.now()));
    }
}

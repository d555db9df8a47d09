package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.time.Duration;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Timer;
import org.evensay.workshop.Workshop;

/** A soft timer for everybody to see. It ends nothing by itself. With the first one the meeting has begun. */
public record StartTimer(int minutes) implements Command {

    @Override
    public Action action() {
        return Action.START_TIMER;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return minutes < 1 || Limit.TIMER_MINUTES.isOver(minutes)
                ? refused(Rejection.TIMER_OUT_OF_RANGE, Limit.TIMER_MINUTES.most())
                : accepted(workshop.with(Timer.running(at.now(), Duration.ofMinutes(minutes)))
                        .begunAt(at.now()));
    }
}

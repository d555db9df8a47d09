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

/** More time, also when it was already over; what is planned for the step grows with it. */
public record ExtendTimer(int minutes) implements Command {

    @Override
    public Action action() {
        return Action.EXTEND_TIMER;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (workshop.timer().state() == Timer.State.OFF) {
            return refused(Rejection.NO_TIMER);
        }
        return minutes < 1 || Limit.TIMER_MINUTES.isOver(minutes)
                ? refused(Rejection.TIMER_OUT_OF_RANGE, Limit.TIMER_MINUTES.most())
                : accepted(workshop.with(workshop.timer().extended(at.now(), Duration.ofMinutes(minutes)))
                        .with(workshop.agenda().stretching(workshop.step(), minutes, at.now())));
    }
}

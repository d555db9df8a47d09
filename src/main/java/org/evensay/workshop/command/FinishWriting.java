package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Workshop;

/** "I am finished": a flag for the room, not a lock; writing on is always possible. They need no more time, then. */
public record FinishWriting(boolean finished) implements Command {

    @Override
    public Action action() {
        return Action.FINISH_WRITING;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Seat seat = workshop.seatOf(by).orElseThrow();
        return accepted(workshop.with(seat.finished(finished).needsTime(seat.needsTime() && !finished)));
    }
}

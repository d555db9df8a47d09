package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Workshop;

/**
 * "I need more time", or no longer. Whoever leads reads how many people do, and never who. It holds for this step. A
 * ballot that is sent does not take it back: a seat and a ballot that change in one go would belong together.
 */
public record AskForTime(boolean yes) implements Command {

    @Override
    public Action action() {
        return Action.ASK_FOR_TIME;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Seat seat = workshop.seatOf(by).orElseThrow();
        return accepted(workshop.with(seat.needsTime(yes)));
    }
}

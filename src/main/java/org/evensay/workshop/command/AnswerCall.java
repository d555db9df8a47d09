package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Care;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/** Somebody who leads has seen a call, or, when it is {@code done}, has looked after it. */
public record AnswerCall(SeatId seat, boolean done) implements Command {

    @Override
    public Action action() {
        return Action.ANSWER_CALL;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Care care = workshop.care();
        return care.calls().get(seat).map(call -> accepted(workshop.with(done ? care.without(seat)
                : care.with(new Care.Call(seat, call.wish(), true))))).orElseGet(() -> refused(Rejection.CALL_OVER));
    }
}

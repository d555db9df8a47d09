package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Workshop;

/** "I can live with this": one for each person, never ticked beforehand, and it can be taken back. */
public record AgreeRules(boolean yes) implements Command {

    @Override
    public Action action() {
        return Action.AGREE_RULES;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Seat seat = workshop.seatOf(by).orElseThrow();
        return accepted(workshop.with(seat.agreed(yes)));
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Care;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/** A person lets those who lead know, and nobody else, that they need something; without a wish they take it back. */
public record AskForCare(Optional<Care.Wish> wish) implements Command {

    @Override
    public Action action() {
        return Action.ASK_FOR_CARE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        SeatId seat = by.seat().orElseThrow();
        Care care = workshop.care();
        return accepted(workshop.with(wish.map(asked -> care.with(new Care.Call(seat, asked, false)))
                .orElseGet(() -> care.without(seat))));
    }
}

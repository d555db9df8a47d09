package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Workshop;

/**
 * Somebody who went on on paper takes up the device again on which they had their seat: it has power again, or they
 * were meant to stay on it. Not while a vote is open: nobody knows whether their paper is in.
 */
public record GoOnHere() implements Command {

    @Override
    public Action action() {
        return Action.GO_ON_HERE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Seat> seat = workshop.seatHolding(by.secret().hash().laidAside());
        if (seat.isEmpty()) {
            return workshop.seatHolding(by.secret().hash()).isPresent()
                    ? accepted(workshop) : refused(Rejection.SEAT_UNKNOWN);
        }
        return workshop.question().openVote().isPresent() ? refused(Rejection.VOTES_ON_PAPER)
                : accepted(workshop.with(seat.get().onDeviceAgain(by.secret().hash())));
    }
}

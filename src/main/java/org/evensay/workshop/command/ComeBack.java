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
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/**
 * Somebody who was away is here again, and counts: in whatever step, because it is said in the sharing and holds for
 * the rest of the question. The turns come to them as before, once more if theirs has gone by; rounds that are over
 * begin again only while the room shares.
 */
public record ComeBack(SeatId who) implements Command {

    @Override
    public Action action() {
        return Action.COME_BACK;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Seat> seat = workshop.seats().get(who)
                .filter(there -> by.leadsOrHelps() || by.seat().equals(Optional.of(who)));
        return seat.isEmpty()
                ? refused(Rejection.SEAT_UNKNOWN)
                : accepted(seat.get().away() ? back(workshop, seat.get()) : workshop);
    }

    private static Workshop back(Workshop workshop, Seat seat) {
        Workshop here = workshop.with(seat.away(false));
        Sharing sharing = here.question().sharing();
        boolean turnsCome = !sharing.isAtOnce() && (here.step() == Step.SHARING || sharing.rounds().isRunning());
        return turnsCome ? here.with(here.question().with(
                sharing.with(sharing.rounds().cameBack(seat.id(), here::isHere)))) : here;
    }
}

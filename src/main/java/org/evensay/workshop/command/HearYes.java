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
import org.evensay.workshop.Workshop;

/** Somebody without a device says aloud that they agree to the ground rules. Whoever has one says so on it. */
public record HearYes(SeatId seat) implements Command {

    @Override
    public Action action() {
        return Action.HEAR_YES;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Seat> found = workshop.seats().get(seat);
        if (found.isEmpty()) {
            return refused(Rejection.SEAT_UNKNOWN);
        }
        return found.get().isOnPaper() ? accepted(workshop.with(found.get().agreed(true)))
                : refused(Rejection.HAS_A_DEVICE);
    }
}

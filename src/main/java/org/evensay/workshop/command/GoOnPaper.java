package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Device;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/**
 * Somebody goes on without their device: its battery is empty, or paper suits them better. They keep their seat and
 * their turn. The device can do nothing for them until they go on there again ({@link GoOnHere}). Its ballot in an open
 * vote goes where the room knows which it is, because one person has one; while it is connected, all that is private to
 * it goes. What was not shared can be said aloud, and so can a yes to new words for what was.
 */
public record GoOnPaper(SeatId seat, Device device) implements Command {

    @Override
    public Action action() {
        return Action.GO_ON_PAPER;
    }

    /** As it is asked for, before anybody has looked what is known of that person's device. */
    public static GoOnPaper of(SeatId seat) {
        return new GoOnPaper(seat, Device.UNKNOWN);
    }

    public GoOnPaper from(Device known) {
        return new GoOnPaper(seat, known);
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Seat> found = workshop.seats().get(seat);
        if (found.isEmpty()) {
            return refused(Rejection.SEAT_UNKNOWN);
        }
        return accepted(found.get().isOnPaper() ? workshop
                : Leaving.layingAside(device, seat, workshop).with(found.get().onPaper())
                        .with(Leaving.withoutOfferTo(seat, workshop.leading())));
    }
}

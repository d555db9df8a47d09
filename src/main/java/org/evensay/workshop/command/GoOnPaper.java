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
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;

/**
 * Somebody goes on without their device: its battery is empty, or paper suits them better. They keep their seat and
 * their turn. The device can do nothing for them from then on, and with {@code line}, while it is connected, what is
 * private to it goes: a ballot in an open vote too, because one person has one. What was not shared can be said aloud.
 */
public record GoOnPaper(SeatId seat, Optional<Secret> line) implements Command {

    @Override
    public Action action() {
        return Action.GO_ON_PAPER;
    }

    /** As it is asked for, before anybody has looked whether that person is connected. */
    public static GoOnPaper of(SeatId seat) {
        return new GoOnPaper(seat, Optional.empty());
    }

    public GoOnPaper holding(Optional<Secret> secret) {
        return new GoOnPaper(seat, secret);
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Seat> found = workshop.seats().get(seat);
        if (found.isEmpty()) {
            return refused(Rejection.SEAT_UNKNOWN);
        }
        Workshop left = line.map(secret -> Leaving.withoutWhatIsPrivateTo(Actor.participant(seat, secret), workshop))
                .orElse(workshop);
        return accepted(found.get().isOnPaper() ? workshop
                : left.with(found.get().onPaper(new Secret(at.newKey()).hash())));
    }
}

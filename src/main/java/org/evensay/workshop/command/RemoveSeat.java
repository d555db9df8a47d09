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
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;

/**
 * The facilitator takes a seat away. What is private to it goes too, and with {@code ideas} what it shared, but only
 * when {@code line} is there: whose ideas are whose can be told only while that person's own page is connected.
 */
public record RemoveSeat(SeatId seat, boolean ideas, Optional<Secret> line) implements Command {

    @Override
    public Action action() {
        return Action.REMOVE_SEAT;
    }

    /** As it is asked for, before anybody has looked whether that person is connected. */
    public static RemoveSeat of(SeatId seat, boolean ideas) {
        return new RemoveSeat(seat, ideas, Optional.empty());
    }

    public RemoveSeat holding(Optional<Secret> secret) {
        return new RemoveSeat(seat, ideas, secret);
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return workshop.seats().has(seat)
                ? accepted(Leaving.from(line.map(secret -> cleared(workshop, secret))
                        .orElseGet(() -> unseen(workshop)), seat))
                : refused(Rejection.SEAT_UNKNOWN);
    }

    /** Their ballot may be in or not; somebody on paper has none but by paper. */
    private Workshop unseen(Workshop workshop) {
        return workshop.question().openVote().filter(open -> !workshop.seats().get(seat).orElseThrow().isOnPaper())
                .map(open -> workshop.with(workshop.question().withLast(open.with(open.slips().withOneGone()))))
                .orElse(workshop);
    }

    private Workshop cleared(Workshop workshop, Secret secret) {
        Actor gone = Actor.participant(seat, secret);
        Workshop left = Leaving.withoutWhatIsPrivateTo(gone, workshop);
        return ideas ? Leaving.withoutSharedIdeasOf(gone, left) : left;
    }
}

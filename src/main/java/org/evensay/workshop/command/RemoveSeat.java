package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Device;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * The facilitator takes a seat away. What is private to it goes too, and with {@code ideas} what it shared, but only
 * while that person's own page is connected: nothing else can tell whose ideas are whose. A ballot in an open vote goes
 * when the room knows which it is; when it does not, one person is counted who may have voted. Whose paper a ballot was
 * nobody knows: once one is in, nobody on paper can go before the vote ends.
 */
public record RemoveSeat(SeatId seat, boolean ideas, Device device) implements Command {

    @Override
    public Action action() {
        return Action.REMOVE_SEAT;
    }

    /** As it is asked for, before anybody has looked what is known of that person's device. */
    public static RemoveSeat of(SeatId seat, boolean ideas) {
        return new RemoveSeat(seat, ideas, Device.UNKNOWN);
    }

    public RemoveSeat from(Device known) {
        return new RemoveSeat(seat, ideas, known);
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (!workshop.seats().has(seat)) {
            return refused(Rejection.SEAT_UNKNOWN);
        }
        return paperIsIn(workshop) ? refused(Rejection.PAPERS_ARE_IN)
                : accepted(Leaving.from(withoutShared(withoutPrivate(workshop)), seat));
    }

    /** Whoever comes in again after that would have a second vote. */
    private boolean paperIsIn(Workshop workshop) {
        return isOnPaper(workshop) && workshop.question().openVote()
                .filter(Vote::isTypedIn).isPresent();
    }

    private boolean isOnPaper(Workshop workshop) {
        return workshop.seats().get(seat).filter(Seat::isOnPaper).isPresent();
    }

    private Workshop withoutPrivate(Workshop workshop) {
        return device.tellsOfTheVote() ? Leaving.without(device, seat, workshop) : unseen(workshop);
    }

    /** Their ballot may be in or not; somebody on paper has none but by paper. */
    private Workshop unseen(Workshop workshop) {
        return workshop.question().openVote().filter(open -> !isOnPaper(workshop))
                .map(open -> workshop.with(workshop.question().withLast(open.with(open.slips().withOneGone()))))
                .orElse(workshop);
    }

    private Workshop withoutShared(Workshop left) {
        return device.line().filter(connected -> ideas)
                .map(secret -> Leaving.withoutSharedIdeasOf(Actor.participant(seat, secret), left)).orElse(left);
    }
}

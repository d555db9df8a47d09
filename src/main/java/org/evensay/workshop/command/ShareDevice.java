package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sign;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.Workshop;

/**
 * Somebody lets others use their device: their seat, their words and their ballot stay as they are, and from now on
 * they are known by a sign. Not while another part of theirs is open on it, which the next one would find.
 */
public record ShareDevice(Sign sign) implements Command {

    @Override
    public Action action() {
        return Action.SHARE_DEVICE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Seat seat = workshop.seatOf(by).orElseThrow();
        if (seat.sitting() == Sitting.SHARED_DEVICE) {
            return accepted(workshop);
        }
        if (hasAPart(seat, workshop)) {
            return refused(Rejection.HAS_A_PART);
        }
        return SignsHere.in(workshop).contains(sign) ? refused(Rejection.SIGN_TAKEN)
                : accepted(workshop.with(seat.sharing(sign))
                        .with(Leaving.withoutOfferTo(seat.id(), workshop.leading())));
    }

    private static boolean hasAPart(Seat seat, Workshop workshop) {
        return workshop.passes().values().stream().anyMatch(pass -> pass.open() && pass.seat() == seat.number());
    }
}

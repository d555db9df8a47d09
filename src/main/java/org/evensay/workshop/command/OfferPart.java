package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PassId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.Workshop;

/**
 * The facilitator asks somebody in the room to take a part: to lead from now on, to help, to write down, to look after
 * people. By their seat, or, to lead, by the link of who helps already. It takes their yes; until then nothing changes,
 * and nobody else is asked. Whoever leads does not ask themselves: their yes would end the link that they lead by.
 */
public record OfferPart(Role role, Optional<SeatId> seat, Optional<PassId> link) implements Command {

    @Override
    public Action action() {
        return Action.OFFER_PART;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (workshop.leading().waiting().isPresent()) {
            return refused(Rejection.OFFER_WAITS);
        }
        if (seat.filter(workshop::isLeadFrom).isPresent()) {
            return refused(Rejection.LEADS_ALREADY);
        }
        if (seat.isPresent()) {
            return workshop.seats().get(seat.get()).filter(somebody -> role.isShared())
                    .map(somebody -> toSeat(somebody, workshop)).orElseGet(() -> refused(Rejection.SEAT_UNKNOWN));
        }
        return link.filter(id -> role == Role.FACILITATOR && helpsBy(id, workshop)).isPresent()
                ? offered(workshop, Leading.Offer.toLead(link.get())) : refused(Rejection.LINK_ENDED);
    }

    /** The page of a part stays open, so it must not be on a device that is passed on. */
    private Decision toSeat(Seat somebody, Workshop workshop) {
        return somebody.sitting() == Sitting.OWN_DEVICE
                ? offered(workshop, Leading.Offer.to(somebody.id(), role)) : refused(Rejection.NEEDS_OWN_DEVICE);
    }

    private static boolean helpsBy(PassId id, Workshop workshop) {
        return workshop.passes().values().stream()
                .anyMatch(pass -> pass.id().equals(id) && pass.opens(Role.CO_FACILITATOR));
    }

    private static Decision offered(Workshop workshop, Leading.Offer offer) {
        return accepted(workshop.with(workshop.leading().offering(offer)));
    }
}

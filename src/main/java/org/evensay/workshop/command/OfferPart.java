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
import org.evensay.workshop.SeatId;
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
            return role.isShared() && workshop.seats().has(seat.get())
                    ? offered(workshop, Leading.Offer.to(seat.get(), role)) : refused(Rejection.SEAT_UNKNOWN);
        }
        return link.filter(id -> role == Role.FACILITATOR && helpsBy(id, workshop)).isPresent()
                ? offered(workshop, Leading.Offer.toLead(link.get())) : refused(Rejection.LINK_ENDED);
    }

    private static boolean helpsBy(PassId id, Workshop workshop) {
        return workshop.passes().values().stream()
                .anyMatch(pass -> pass.id().equals(id) && pass.opens(Role.CO_FACILITATOR));
    }

    private static Decision offered(Workshop workshop, Leading.Offer offer) {
        return accepted(workshop.with(workshop.leading().offering(offer)));
    }
}

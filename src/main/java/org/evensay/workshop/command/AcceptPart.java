package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Pass;
import org.evensay.workshop.PassId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/**
 * Somebody says yes to the part they were asked to take, and gets a link for it, of which only the hash comes here. A
 * link that their seat had for the same page is over: their browser keeps one for each page. The one that leads is
 * never ended so, or nobody would lead. Whoever has the link already has said yes before: their form came again.
 */
public record AcceptPart(SecretHash own) implements Command {

    @Override
    public Action action() {
        return Action.ACCEPT_PART;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Seat seat = workshop.seatOf(by).orElseThrow();
        Optional<Leading.Offer> offer = workshop.leading().waiting()
                .filter(open -> open.seat().equals(Optional.of(seat.id())));
        if (offer.isEmpty()) {
            return workshop.passes().has(own) ? accepted(workshop) : refused(Rejection.OFFER_OVER);
        }
        if (workshop.isLeadFrom(seat.id())) {
            return refused(Rejection.LEADS_ALREADY);
        }
        Workshop cleared = withoutTheirs(seat, offer.get().role(), workshop);
        return Limit.LINKS_A_WORKSHOP.isOver(cleared.passes().size() + 1)
                ? refused(Rejection.TOO_MANY_LINKS, Limit.LINKS_A_WORKSHOP.most())
                : accepted(given(cleared, link(offer.get().role(), at).of(seat.number())));
    }

    private Pass link(Role role, Moment at) {
        return Pass.issued(new PassId(at.newKey()), own, role, at.day());
    }

    private static Workshop given(Workshop workshop, Pass pass) {
        return pass.role() == Role.FACILITATOR ? Leads.passedTo(pass, workshop)
                : workshop.with(pass).with(workshop.leading().withoutOffer());
    }

    private static Workshop withoutTheirs(Seat seat, Role role, Workshop workshop) {
        Keyed<SecretHash, Pass> kept = workshop.passes();
        for (Pass pass : workshop.passes().values()) {
            boolean theirs = pass.seat() == seat.number() && pass.role().page() == role.page();
            kept = theirs ? kept.without(pass.secret()) : kept;
        }
        return workshop.withPasses(kept);
    }
}

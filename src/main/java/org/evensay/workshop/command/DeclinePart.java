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
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** Somebody would rather not take the part they were asked to take. Nobody needs a reason; whoever asked is told. */
public record DeclinePart() implements Command {

    @Override
    public Action action() {
        return Action.DECLINE_PART;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return workshop.leading().waiting().filter(offer -> isTo(by, offer, workshop)).isPresent()
                ? accepted(workshop.with(workshop.leading().declined())) : refused(Rejection.OFFER_OVER);
    }

    private static boolean isTo(Actor by, Leading.Offer offer, Workshop workshop) {
        return by.seat().isPresent() ? offer.seat().equals(by.seat()) : workshop.passes().get(by.secret().hash())
                .filter(link -> offer.link().equals(Optional.of(link.id()))).isPresent();
    }
}

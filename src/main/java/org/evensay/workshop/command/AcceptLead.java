package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** Who helps to lead says yes, and leads from now on, by the link that they have. */
public record AcceptLead() implements Command {

    @Override
    public Action action() {
        return Action.ACCEPT_LEAD;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Pass mine = workshop.passes().get(by.secret().hash()).orElseThrow();
        return workshop.leading().waiting().filter(offer -> offer.link().equals(Optional.of(mine.id()))).isPresent()
                ? accepted(Leads.passedTo(mine, workshop)) : refused(Rejection.OFFER_OVER);
    }
}

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
import org.evensay.workshop.Pass;
import org.evensay.workshop.PassId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Workshop;

/**
 * The facilitator ends a link: it opens nothing any more, and whoever came by it is out. The link to lead with
 * stays, or nobody could.
 */
public record EndPass(PassId pass) implements Command {

    @Override
    public Action action() {
        return Action.END_PASS;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Pass> found = workshop.passes().values().stream().filter(one -> one.id().equals(pass)).findFirst();
        if (found.isEmpty()) {
            return refused(Rejection.LINK_ENDED);
        }
        return found.get().opens(Role.FACILITATOR) ? refused(Rejection.LAST_LINK)
                : accepted(ended(workshop, found.get()));
    }

    /** What was offered to whoever had it is over too. */
    static Workshop ended(Workshop workshop, Pass gone) {
        Workshop left = workshop.withPasses(workshop.passes().without(gone.secret()));
        boolean asked = left.leading().offer().flatMap(Leading.Offer::link).equals(Optional.of(gone.id()));
        return asked ? left.with(left.leading().withoutOffer()) : left;
    }
}

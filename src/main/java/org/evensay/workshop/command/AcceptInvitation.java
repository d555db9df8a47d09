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
import org.evensay.workshop.PassId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/**
 * Somebody comes by an invitation, which opens once and not for long: it is exchanged for a link of their own, of which
 * only the hash comes here. Whoever has that link already is let in: their form came again.
 */
public record AcceptInvitation(SecretHash own) implements Command {

    @Override
    public Action action() {
        return Action.ACCEPT_INVITATION;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (workshop.passes().has(own)) {
            return accepted(workshop);
        }
        Optional<Pass> invitation = workshop.passes().get(by.secret().hash())
                .filter(pass -> pass.canBeAccepted(at.now()));
        return invitation.map(pass -> accepted(exchanged(workshop, pass, at)))
                .orElseGet(() -> refused(Rejection.LINK_ENDED));
    }

    private Workshop exchanged(Workshop workshop, Pass invitation, Moment at) {
        Pass pass = Pass.issued(new PassId(at.newKey()), own, invitation.role(), at.day());
        return workshop.withPasses(workshop.passes().without(invitation.secret()).with(own, pass));
    }
}

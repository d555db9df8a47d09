package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.time.Duration;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Pass;
import org.evensay.workshop.PassId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/**
 * The facilitator gives out a link, of whose secret only the hash comes here: a screen's link, or an invitation to
 * help, to write down or to look after people, which opens once.
 */
public record IssuePass(SecretHash secret, Role role) implements Command {

    @Override
    public Action action() {
        return Action.ISSUE_PASS;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (!role.isByLink() || role == Role.FACILITATOR) {
            return refused(Rejection.NOT_YOUR_PART);
        }
        Workshop tidied = withoutOldInvitations(workshop, at);
        return Limit.LINKS_A_WORKSHOP.isOver(tidied.passes().size() + 1)
                ? refused(Rejection.TOO_MANY_LINKS, Limit.LINKS_A_WORKSHOP.most())
                : accepted(tidied.with(pass(at)));
    }

    private Pass pass(Moment at) {
        PassId id = new PassId(at.newKey());
        return role == Role.SCREEN
                ? Pass.issued(id, secret, role, at.day())
                : Pass.invitation(id, secret, role, at.day(),
                        at.now().plus(Duration.ofMinutes(Limit.INVITATION_MINUTES.most())));
    }

    private static Workshop withoutOldInvitations(Workshop workshop, Moment at) {
        Keyed<SecretHash, Pass> kept = workshop.passes();
        for (Pass pass : workshop.passes().values()) {
            boolean over = pass.isInvitation() && !pass.canBeAccepted(at.now());
            kept = over ? kept.without(pass.secret()) : kept;
        }
        return workshop.withPasses(kept);
    }
}

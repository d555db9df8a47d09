package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/** The facilitator opens another screen: its link carries a new secret, of which only the hash comes here. */
public record IssuePass(SecretHash secret, Role role) implements Command {

    @Override
    public Action action() {
        return Action.ISSUE_PASS;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        return role == Role.SCREEN
                ? accepted(workshop.admitting(secret, role))
                : refused(Rejection.NOT_YOUR_PART);
    }
}

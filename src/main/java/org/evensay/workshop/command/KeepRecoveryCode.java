package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Pass;
import org.evensay.workshop.PassId;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/** The facilitator has a new recovery code, of which only the hash comes here. There is one: the old one is over. */
public record KeepRecoveryCode(SecretHash secret) implements Command {

    @Override
    public Action action() {
        return Action.KEEP_RECOVERY_CODE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Keyed<SecretHash, Pass> others = workshop.passes();
        for (Pass pass : workshop.passes().values()) {
            others = pass.isOnPaper() ? others.without(pass.secret()) : others;
        }
        return accepted(workshop.withPasses(others)
                .with(Pass.onPaper(new PassId(at.newKey()), secret, at.day())));
    }
}

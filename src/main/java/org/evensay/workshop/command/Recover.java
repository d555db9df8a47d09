package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Pass;
import org.evensay.workshop.PassId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/**
 * Somebody brings the recovery code from their paper and leads by a link of their own, of which only the hash comes
 * here. A device that was lost can do little from then on, and is put out by ending its link; links of earlier
 * recoveries end by themselves, but for the one that led until now. Who holds the paper is not known: if somebody on a
 * seat led, a turn without a seat begins. The paper stays good: batteries die twice.
 */
public record Recover(SecretHash own) implements Command {

    @Override
    public Action action() {
        return Action.RECOVER;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Pass> paper = workshop.passes().get(by.secret().hash()).filter(Pass::isOnPaper);
        if (paper.isEmpty()) {
            return refused(Rejection.LINK_ENDED);
        }
        Workshop tidied = withoutEarlier(workshop);
        return Limit.LINKS_A_WORKSHOP.isOver(tidied.passes().size() + 1)
                ? refused(Rejection.TOO_MANY_LINKS, Limit.LINKS_A_WORKSHOP.most())
                : accepted(recovered(tidied, paper.get(), at));
    }

    private static Workshop withoutEarlier(Workshop workshop) {
        Workshop left = workshop;
        for (Pass pass : workshop.passes().values()) {
            boolean over = pass.recovered() && !pass.opens(Role.FACILITATOR);
            left = over ? EndPass.ended(left, pass) : left;
        }
        return left;
    }

    private Workshop recovered(Workshop workshop, Pass paper, Moment at) {
        Pass link = Pass.recovered(new PassId(at.newKey()), own, at.day());
        Workshop used = workshop.with(paper.usedOn(at.day()));
        return workshop.leading().holder() == Leading.WITHOUT_A_SEAT
                ? Leads.by(link, used) : Leads.passedTo(link, used);
    }
}

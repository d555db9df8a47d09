package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.ProposalId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** One objection, from anybody and without a reason, stops a proposal: the ideas stay as they are. */
public record ObjectTo(ProposalId proposal) implements Command {

    @Override
    public Action action() {
        return Action.OBJECT;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Optional<Proposal> open = question.proposals().get(proposal).filter(found -> !found.stopped());
        return open.isEmpty()
                ? refused(Rejection.PROPOSAL_UNKNOWN)
                : accepted(workshop.with(question.with(open.get().stop())));
    }
}

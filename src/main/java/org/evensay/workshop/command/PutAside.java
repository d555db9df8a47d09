package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.ProposalId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** The facilitator takes a proposal off the screen; nothing changes. */
public record PutAside(ProposalId proposal) implements Command {

    @Override
    public Action action() {
        return Action.PUT_ASIDE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        return question.proposals().has(proposal)
                ? accepted(workshop.with(question.withProposals(question.proposals().without(proposal))))
                : refused(Rejection.PROPOSAL_UNKNOWN);
    }
}

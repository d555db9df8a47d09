package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.ProposalId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/**
 * An author agrees to new words. The facilitator says yes for those whose ideas were said aloud and for those who are
 * on paper, after asking them.
 */
public record SayYes(ProposalId proposal) implements Command {

    @Override
    public Action action() {
        return Action.SAY_YES;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Optional<Proposal> open = question.proposals().get(proposal).filter(found -> !found.stopped());
        if (open.isEmpty()) {
            return refused(Rejection.PROPOSAL_UNKNOWN);
        }
        return withYes(workshop, open.get(), by)
                .map(agreed -> accepted(workshop.with(Consent.settled(question, agreed, at))))
                .orElseGet(() -> refused(Rejection.PROPOSAL_NOT_YOURS));
    }

    private static Optional<Proposal> withYes(Workshop workshop, Proposal open, Actor by) {
        if (by.leadsOrHelps()) {
            return Consent.asksAloud(workshop, open) ? Optional.of(open.withSpokenYes()) : Optional.empty();
        }
        Question question = workshop.question();
        Optional<AuthorKey> author = by.authorKey(question).filter(question.authorsAskedBy(open)::contains);
        return author.map(open::withYesOf);
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import java.util.Set;
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
 * The facilitator has asked the room, and nobody objects: the new words count. Every author who is {@code here}, with
 * a page that is connected, must have said yes; those who are here on paper say it aloud; those who are not here need
 * not; what somebody wrote who has left stays as it is. With {@code unsure} somebody is here of whom it is not known
 * what they wrote: then every author is waited for. Which of these it was is not said: it would tell whose idea it is.
 */
public record GoOn(ProposalId proposal, Set<AuthorKey> here, boolean unsure) implements Command {

    /** As it is asked for, before anybody has looked who is here. */
    public static GoOn with(ProposalId proposal) {
        return new GoOn(proposal, Set.of(), false);
    }

    public GoOn whileThereAre(Set<AuthorKey> connected, boolean others) {
        return new GoOn(proposal, connected, others);
    }

    @Override
    public Action action() {
        return Action.GO_ON;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Optional<Proposal> open = question.proposals().get(proposal).filter(found -> !found.stopped());
        if (open.isEmpty()) {
            return refused(Rejection.PROPOSAL_UNKNOWN);
        }
        return refusal(workshop, open.get()).map(Decision::refused)
                .orElseGet(() -> accepted(workshop.with(Consent.carriedOut(question, open.get(), at))));
    }

    private Optional<Rejection> refusal(Workshop workshop, Proposal open) {
        Question question = workshop.question();
        boolean saidAloud = open.spokenYes() || !Consent.asksAloud(workshop, open);
        boolean written = !question.isByALeaver(open)
                && question.authorsAskedBy(open).stream().filter(author -> unsure || here.contains(author))
                .allMatch(open.yes()::contains);
        return saidAloud && written ? Optional.empty() : Optional.of(Rejection.YES_MISSING);
    }
}

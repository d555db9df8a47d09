package org.evensay.workshop.command;

import java.util.Optional;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;

/** What happens once every author has said yes: the words change, or the ideas are joined, and the originals stay. */
final class Consent {
    private Consent() {
    }

    /** The question with the proposal on it, or with its effect when nobody's yes is missing any more. */
    static Question settled(Question question, Proposal proposal, Moment at) {
        return question.hasEveryYes(proposal) ? carriedOut(question, proposal, at) : question.with(proposal);
    }

    /**
     * Whether somebody has to be asked aloud first: whose idea was said aloud, and, as long as a yes is missing, those
     * who are here without a device. They may have written it on one, and nobody can tell; so it is the same for ideas
     * of theirs and of others.
     */
    static boolean asksAloud(Workshop workshop, Proposal open) {
        Question question = workshop.question();
        return question.asksAloud(open) || workshop.seats().count(seat -> seat.isOnPaper() && !seat.away()) > 0
                && !open.yes().containsAll(question.authorsAskedBy(open));
    }

    static Question carriedOut(Question question, Proposal proposal, Moment at) {
        return proposal.joins() ? joined(question, proposal, at) : reworded(question, proposal);
    }

    private static Question reworded(Question question, Proposal proposal) {
        IdeaId id = proposal.ideas().get(0);
        Idea idea = question.ideas().get(id).orElseThrow();
        return question.droppingProposalsOn(id).with(idea.reworded(proposal.wording()));
    }

    /** The joined idea gets a letter of its own; the originals keep theirs underneath. */
    private static Question joined(Question question, Proposal proposal, Moment at) {
        IdeaId whole = new IdeaId(at.newKey());
        Question next = question.listing(Idea.unauthored(whole, proposal.wording()));
        for (IdeaId part : proposal.ideas()) {
            Idea idea = question.ideas().get(part).orElseThrow();
            next = next.droppingProposalsOn(part).with(idea.joinedInto(whole));
        }
        boolean lit = question.spotlight().filter(proposal.ideas()::contains).isPresent();
        return lit ? next.spotlighting(Optional.of(whole)) : next;
    }
}

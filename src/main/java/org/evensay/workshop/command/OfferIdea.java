package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/** On their turn a person offers one idea from their own list; it gets the next letter, and the turn goes on. */
public record OfferIdea(IdeaId idea) implements Command {

    @Override
    public Action action() {
        return Action.OFFER_IDEA;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        if (!sharing.isRunningInRounds()) {
            return refused(Rejection.ROUNDS_NOT_STARTED);
        }
        if (!sharing.rounds().isTurnOf(by.seat().orElseThrow())) {
            return refused(Rejection.NOT_YOUR_TURN);
        }
        return OwnIdea.refusal(question, idea, by).orElseGet(() -> accepted(workshop.with(
                workshop.showing().lists(question, question.ideas().get(idea).orElseThrow())
                        .with(sharing.with(sharing.rounds().afterAnOffer(workshop::isHere))))));
    }
}

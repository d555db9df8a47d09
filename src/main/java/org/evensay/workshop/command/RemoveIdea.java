package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/**
 * An author takes an idea back, private or shared: it is gone, and from a vote that was already held its words are.
 * The facilitator can do so for an idea said aloud, on its speaker's word.
 */
public record RemoveIdea(IdeaId idea) implements Command {

    @Override
    public Action action() {
        return Action.REMOVE_IDEA;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Optional<Idea> found = question.ideas().get(idea).filter(known -> isTheirs(known, question, by));
        if (found.isEmpty()) {
            return refused(Rejection.IDEA_UNKNOWN);
        }
        return found.get().standing() == Idea.Standing.JOINED
                ? refused(Rejection.IDEA_JOINED)
                : accepted(workshop.with(question.withdrawing(idea)));
    }

    private static boolean isTheirs(Idea idea, Question question, Actor by) {
        boolean saidAloud = idea.author().isEmpty() && question.partsOf(idea.id()).isEmpty();
        return by.isFacilitator() ? saidAloud : idea.isBy(by.authorKey(question));
    }
}

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
 * An author takes an idea back, private or shared, of this question or one before: it is gone, and from a vote that is
 * open or was held its words are. One that was joined goes from under the joint wording, which others have agreed to
 * and which stays. The facilitator can do so for an idea said aloud, on its speaker's word.
 */
public record RemoveIdea(IdeaId idea) implements Command {

    @Override
    public Action action() {
        return Action.REMOVE_IDEA;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Question> asked = workshop.questions().stream()
                .filter(question -> question.ideas().get(idea).filter(
                        known -> isTheirs(known, question, by)).isPresent())
                .findFirst();
        return asked.map(question -> accepted(workshop.replacing(question, question.withdrawing(idea))))
                .orElseGet(() -> refused(Rejection.IDEA_UNKNOWN));
    }

    private static boolean isTheirs(Idea idea, Question question, Actor by) {
        return by.leadsOrHelps() ? question.isSaidAloud(idea) : idea.isBy(by.authorKey(question));
    }
}

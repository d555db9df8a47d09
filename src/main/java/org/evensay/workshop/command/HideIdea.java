package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

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
 * The facilitator takes an idea out of sight, say because it names somebody. It is not removed: it keeps its letter,
 * its author sees it and is told, and it can be shown again. While hidden it is not talked about or voted on.
 */
public record HideIdea(IdeaId idea) implements Command {

    @Override
    public Action action() {
        return Action.HIDE_IDEA;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        if (!question.votes().isEmpty()) {
            return refused(Rejection.LIST_VOTED_ON);
        }
        return question.ideas().get(idea).filter(Idea::isListed)
                .map(listed -> accepted(workshop.with(question.hiding(listed))))
                .orElseGet(() -> refused(Rejection.IDEA_UNKNOWN));
    }
}

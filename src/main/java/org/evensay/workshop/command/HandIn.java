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

/** A person hands in an idea to be shown with the others, or takes it back before that. */
public record HandIn(IdeaId idea, boolean in) implements Command {

    @Override
    public Action action() {
        return Action.HAND_IN;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        if (!question.sharing().isAtOnce()) {
            return refused(Rejection.NOT_SHARING_AT_ONCE);
        }
        Idea.Standing standing = in ? Idea.Standing.HANDED_IN : Idea.Standing.PRIVATE;
        return OwnIdea.refusal(question, idea, by).orElseGet(() -> accepted(workshop.with(
                question.with(question.ideas().get(idea).orElseThrow().standing(standing)))));
    }
}

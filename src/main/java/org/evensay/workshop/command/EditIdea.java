package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;

/** A person changes an idea on their own list, as long as it has not been shared. */
public record EditIdea(IdeaId idea, String text) implements Command {

    @Override
    public Action action() {
        return Action.EDIT_IDEA;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        return OwnIdea.refusal(question, idea, by)
                .or(() -> Line.written(Limit.IDEA_CHARACTERS, text))
                .orElseGet(() -> accepted(workshop.with(
                        question.with(question.ideas().get(idea).orElseThrow().saying(PlainText.of(text))))));
    }
}

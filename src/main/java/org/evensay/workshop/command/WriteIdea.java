package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.QuestionId;
import org.evensay.workshop.Workshop;

/**
 * A person writes an idea on their own list, which nobody else is sent. It says to which question, so that one that was
 * long on its way does not become an answer to the next; empty when it is to the one that is asked now.
 */
public record WriteIdea(Optional<QuestionId> to, String text) implements Command {

    public WriteIdea(String text) {
        this(Optional.empty(), text);
    }

    @Override
    public Action action() {
        return Action.WRITE_IDEA;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        AuthorKey author = by.authorKey(question).orElseThrow();
        return OwnIdea.refusalOfAnother(to, question)
                .or(() -> OwnIdea.refusalOfOneMore(question, author, text)).orElseGet(() -> accepted(workshop.with(
                question.with(OwnIdea.oneMore(question, author, text, at)))));
    }
}

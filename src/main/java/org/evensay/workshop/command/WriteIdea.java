package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;

/** A person writes an idea on their own list, which nobody else is sent. */
public record WriteIdea(String text) implements Command {

    @Override
    public Action action() {
        return Action.WRITE_IDEA;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        AuthorKey author = by.authorKey(question).orElseThrow();
        return OwnIdea.refusalOfOneMore(question, author, text).orElseGet(() -> accepted(workshop.with(
                question.with(OwnIdea.oneMore(question, author, text, at)))));
    }
}

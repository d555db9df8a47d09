package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
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
        if (Limit.IDEAS_A_PERSON_AND_QUESTION.isOver((int) question.writtenBy(author).count() + 1)) {
            return refused(Rejection.TOO_MANY_IDEAS, Limit.IDEAS_A_PERSON_AND_QUESTION.most());
        }
        return Line.written(Limit.IDEA_CHARACTERS, text)
                .orElseGet(() -> accepted(workshop.with(question.with(written(question, author, at)))));
    }

    private Idea written(Question question, AuthorKey author, Moment at) {
        int last = question.writtenBy(author).mapToInt(Idea::place).max().orElse(0);
        return Idea.written(new IdeaId(at.newKey()), PlainText.of(text), author, last + 1);
    }
}

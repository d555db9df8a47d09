package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** The question is put into better words before anybody has written: a new version of it. */
public record RewordQuestion(String wording) implements Command {

    @Override
    public Action action() {
        return Action.REWORD_QUESTION;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (!workshop.question().ideas().isEmpty()) {
            return refused(Rejection.IDEAS_ALREADY_WRITTEN);
        }
        return Line.written(Limit.QUESTION_CHARACTERS, wording).orElseGet(() -> accepted(
                workshop.with(workshop.question().reworded(PlainText.of(wording)))));
    }
}

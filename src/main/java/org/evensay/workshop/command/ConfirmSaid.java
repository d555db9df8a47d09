package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/**
 * The person whose turn it is says that the scribe has it right, or puts it right first: it is on the list, and theirs,
 * so that they can take it back later.
 */
public record ConfirmSaid(String text) implements Command {

    @Override
    public Action action() {
        return Action.CONFIRM_SAID;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        if (sharing.said().isEmpty() || !sharing.rounds().isTurnOf(by.seat().orElseThrow())) {
            return refused(Rejection.NOTHING_SAID);
        }
        AuthorKey author = by.authorKey(question).orElseThrow();
        return OwnIdea.refusalOfOneMore(question, author, text).orElseGet(() -> accepted(workshop.with(
                Said.listed(workshop, OwnIdea.oneMore(question, author, text, at)))));
    }
}

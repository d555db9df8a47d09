package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;

/**
 * The facilitator shows the result up to so many places from the end of the list, at most all of it. It never goes
 * back, so that a second tap does no harm.
 */
public record Reveal(int places) implements Command {

    @Override
    public Action action() {
        return Action.REVEAL;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        int all = question.decidingVote().map(vote -> vote.list().size()).orElse(0);
        return accepted(workshop.with(question.revealing(Math.max(question.revealed(), Math.min(places, all)))));
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/** In a large room: everyone hands in what they want to share, and it is shown shuffled. */
public record ShareAtOnce() implements Command {

    @Override
    public Action action() {
        return Action.SHARE_AT_ONCE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        return question.sharing().isRunningInRounds()
                ? refused(Rejection.ROUNDS_RUNNING)
                : accepted(workshop.with(question.with(question.sharing().by(Sharing.Way.AT_ONCE))));
    }
}

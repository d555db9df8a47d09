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

/** The order of speaking is drawn anew, before the first turn. */
public record ShuffleOrder() implements Command {

    @Override
    public Action action() {
        return Action.SHUFFLE_ORDER;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        if (sharing.isRunningInRounds()) {
            return refused(Rejection.ROUNDS_RUNNING);
        }
        return accepted(workshop.with(question.with(
                sharing.with(sharing.rounds().reordered(at.shuffled(sharing.rounds().order()))))));
    }
}

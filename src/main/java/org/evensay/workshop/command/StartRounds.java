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

/** The rounds begin, or begin again when they were over and somebody has one more idea. */
public record StartRounds() implements Command {

    @Override
    public Action action() {
        return Action.START_ROUNDS;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        if (sharing.isRunningInRounds()) {
            return refused(Rejection.ROUNDS_RUNNING);
        }
        Sharing begun = sharing.by(Sharing.Way.IN_ROUNDS).with(sharing.rounds().begun(workshop::isHere));
        return accepted(workshop.with(TakenBack.allHandedIn(question).with(begun)));
    }
}

package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/** What the scribe wrote down is not what was meant: it goes, and the turn stays where it is. */
public record DropSaid() implements Command {

    @Override
    public Action action() {
        return Action.DROP_SAID;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        boolean theirs = by.seat().isEmpty() || by.seat().filter(sharing.rounds()::isTurnOf).isPresent();
        return theirs && sharing.said().isPresent()
                ? accepted(workshop.with(question.with(sharing.saying(Optional.empty()))))
                : refused(Rejection.NOTHING_SAID);
    }
}

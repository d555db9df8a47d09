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
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/**
 * The person whose turn it is passes, or says so to the facilitator. A pass is never final. It names the seat, so that
 * a second tap cannot pass for the next person.
 */
public record PassTurn(SeatId whose) implements Command {

    @Override
    public Action action() {
        return Action.PASS_TURN;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        boolean theirs = by.leadsOrHelps() || by.seat().filter(whose::equals).isPresent();
        if (!theirs || !sharing.isRunningInRounds() || !sharing.rounds().isTurnOf(whose)) {
            return refused(theirs ? Rejection.NOBODYS_TURN : Rejection.NOT_YOUR_TURN);
        }
        return accepted(workshop.with(question.with(sharing.with(sharing.rounds().afterAPass(workshop::isHere)))));
    }
}

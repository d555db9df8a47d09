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
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/** Somebody is not in the room: the turn passes by until they are back, and they keep their place. */
public record SkipTurn(SeatId whose) implements Command {

    @Override
    public Action action() {
        return Action.SKIP_TURN;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Optional<Seat> seat = workshop.seats().get(whose);
        if (seat.isEmpty()) {
            return refused(Rejection.SEAT_UNKNOWN);
        }
        Workshop without = workshop.with(seat.get().away(true));
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        return accepted(sharing.rounds().isTurnOf(whose)
                ? without.with(question.with(sharing.with(sharing.rounds().afterAPass(without::isHere))))
                : without);
    }
}

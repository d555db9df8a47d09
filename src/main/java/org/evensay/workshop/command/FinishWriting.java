package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.QuestionId;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Workshop;

/**
 * "I am finished": a flag for the room, not a lock; writing on is always possible. They need no more time, then. With
 * which question: as {@link WriteIdea}.
 */
public record FinishWriting(Optional<QuestionId> with, boolean finished) implements Command {

    public FinishWriting(boolean finished) {
        this(Optional.empty(), finished);
    }

    @Override
    public Action action() {
        return Action.FINISH_WRITING;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Seat seat = workshop.seatOf(by).orElseThrow();
        return OwnIdea.refusalOfAnother(with, workshop.question()).orElseGet(() ->
                accepted(workshop.with(seat.finished(finished).needsTime(seat.needsTime() && !finished))));
    }
}

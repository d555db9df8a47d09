package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/**
 * The scribe writes down what the person whose turn it is has said. It names the seat, so that words for one person are
 * never shown to the next. It is on the list only when that person says that it is right.
 */
public record RecordSaid(SeatId whose, String text) implements Command {

    @Override
    public Action action() {
        return Action.RECORD_SAID;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        Sharing sharing = workshop.question().sharing();
        if (!sharing.rounds().isTurnOf(whose)) {
            return refused(Rejection.NOBODYS_TURN);
        }
        return Line.written(Limit.IDEA_CHARACTERS, text).orElseGet(() -> accepted(workshop.with(
                workshop.question().with(sharing.saying(Optional.of(PlainText.of(text)))))));
    }
}

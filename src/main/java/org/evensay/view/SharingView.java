package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Question;
import org.evensay.workshop.RoundRobin;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Workshop;

/**
 * The turns as everybody sees them: the order, whose turn it is, the round. {@code saidWaits}: the scribe
 * waits for the speaker's yes.
 */
public record SharingView(boolean atOnce, boolean started, boolean over, int round, List<Turn> order,
                          boolean saidWaits) {

    public record Turn(SeatName who, boolean now, boolean away) {
    }

    static SharingView of(Workshop workshop) {
        Question question = workshop.question();
        Sharing sharing = question.sharing();
        RoundRobin rounds = sharing.rounds();
        List<Turn> order = rounds.order().stream().flatMap(seat -> turn(workshop, rounds, seat).stream()).toList();
        return new SharingView(sharing.isAtOnce(), rounds.round() > 0, rounds.over(), rounds.round(), order,
                sharing.said().isPresent());
    }

    private static Optional<Turn> turn(Workshop workshop, RoundRobin rounds, SeatId id) {
        return workshop.seats().get(id).map(seat -> new Turn(SeatName.of(seat), rounds.isTurnOf(id), seat.away()));
    }

    public Optional<Turn> now() {
        return order.stream().filter(Turn::now).findFirst();
    }

    /** Who speaks after the present turn, for the screen; empty at the end of a round. */
    public Optional<Turn> next() {
        return order.stream().dropWhile(turn -> !turn.now()).skip(1).filter(turn -> !turn.away()).findFirst();
    }
}

package org.evensay.view;

import java.util.Optional;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/** What the scribe needs: whose turn it is, and the words that wait for that person's yes. */
public record ScribeView(Optional<SpeakerView> speaker, Optional<String> said, boolean seated, boolean myTurn,
                         Optional<SlipsView> slips) {

    public record SpeakerView(String seat, SeatName name) {
    }

    public static ScribeView of(Workshop workshop, Actor looking) {
        Sharing sharing = workshop.question().sharing();
        boolean running = workshop.step() == Step.SHARING && sharing.isRunningInRounds();
        return new ScribeView(running ? sharing.rounds().whoseTurn().flatMap(workshop.seats()::get)
                .map(seat -> new SpeakerView(seat.id().value(), SeatName.of(seat))) : Optional.empty(), sharing.said(),
                LeadingView.isSeated(workshop, looking), isTurnOf(looking, workshop) && running,
                SlipsView.of(workshop));
    }

    /** The scribe has turns too, and cannot say yes to themselves here. */
    private static boolean isTurnOf(Actor looking, Workshop workshop) {
        return LeadingView.seat(workshop, looking).map(Seat::id)
                .filter(workshop.question().sharing().rounds()::isTurnOf).isPresent();
    }
}

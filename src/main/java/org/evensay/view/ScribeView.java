package org.evensay.view;

import java.util.Optional;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/** What the scribe needs: whose turn it is, and the words that wait for that person's yes. */
public record ScribeView(Optional<SpeakerView> speaker, Optional<String> said) {

    public record SpeakerView(String seat, SeatName name) {
    }

    public static ScribeView of(Workshop workshop) {
        Sharing sharing = workshop.question().sharing();
        boolean running = workshop.step() == Step.SHARING && sharing.isRunningInRounds();
        return new ScribeView(running ? sharing.rounds().whoseTurn().flatMap(workshop.seats()::get)
                .map(seat -> new SpeakerView(seat.id().value(), SeatName.of(seat))) : Optional.empty(), sharing.said());
    }
}

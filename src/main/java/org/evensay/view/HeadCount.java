package org.evensay.view;

import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.SlipsLeft;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * The people in the room by how they take part, to be said aloud and counted by eye; who was said to be away is not
 * among them. {@code vote}: what is known of the last vote's ballots.
 */
public record HeadCount(int people, int devices, int shared, int onPaper, int away, Optional<Ballots> vote) {

    /**
     * {@code all}: how many count, once nothing can be told from the number; {@code helped} of them were typed in;
     * {@code tooMany} came from devices beyond the devices there are.
     */
    public record Ballots(OptionalInt all, int helped, int tooMany) {
    }

    static HeadCount of(Workshop workshop) {
        int onPaper = sitting(workshop, Sitting.ON_PAPER);
        int shared = sitting(workshop, Sitting.SHARED_DEVICE);
        int devices = sitting(workshop, Sitting.OWN_DEVICE);
        int here = devices + shared + onPaper;
        return new HeadCount(here, devices, shared, onPaper, workshop.seats().size() - here,
                workshop.question().lastVote().map(vote -> ballots(workshop, vote)));
    }

    private static int sitting(Workshop workshop, Sitting how) {
        return workshop.seats().count(seat -> !seat.away() && seat.sitting() == how);
    }

    private static Ballots ballots(Workshop workshop, Vote vote) {
        return vote.outcome().map(kept -> new Ballots(OptionalInt.of(kept.cast()), kept.helped(), 0))
                .orElseGet(() -> new Ballots(told(workshop, vote), vote.slips().counted().size(),
                        SlipsLeft.beyondTheDevices(workshop, vote)));
    }

    private static OptionalInt told(Workshop workshop, Vote vote) {
        return vote.ballotsIn() >= workshop.seats().size() ? OptionalInt.of(vote.ballotsIn()) : OptionalInt.empty();
    }
}

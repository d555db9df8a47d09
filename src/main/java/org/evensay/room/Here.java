package org.evensay.room;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.evensay.workshop.SeatId;

/**
 * Who is in the room by the lines that are open: seats, and since when whoever leads has had none. {@code whoVoted}: of
 * every ballot in an open vote the room knows from which seat it came.
 */
public record Here(Set<SeatId> seats, Optional<Instant> leaderGoneSince, boolean whoVoted) {
    public static final Here NOBODY_GONE = new Here(Set.of(), Optional.empty(), true);
}

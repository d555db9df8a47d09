package org.evensay.room;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * The other nodes of the house: how they are told that something is new, and how long somebody who asks for a room
 * waits for what these have kept. Then they get what is here.
 */
public record Others(Bus bus, Duration waitedFor) {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    public static final Others NONE = by(Bus.NONE);

    public static Others by(Bus bus) {
        return new Others(bus, A_MOMENT);
    }

    boolean areNone() {
        return bus == Bus.NONE;
    }

    /**
     * Whether somebody may be in a room at another node of whom this one has not heard, which has had it so long: each
     * node tells who is there more often than it is forgotten.
     */
    boolean mayBeUnheard(Duration had) {
        return !areNone()
                && Stream.of(had, bus.wellFor()).anyMatch(time -> time.compareTo(Elsewhere.BELIEVED) < 0);
    }
}

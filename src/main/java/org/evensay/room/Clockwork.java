package org.evensay.room;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.evensay.workshop.Moment;

/** The only source of time and chance for rooms. Thread-safe, as {@link SecureRandom} is. */
public record Clockwork(Clock clock, Random chance) {

    public static Clockwork real() {
        return new Clockwork(Clock.systemUTC(), new SecureRandom());
    }

    /** The clock stands still and the dice fall the same each time: for an example, never for a room. */
    public static Clockwork standing(Instant at, long seed) {
        return new Clockwork(Clock.fixed(at, ZoneOffset.UTC), new Random(seed));
    }

    public Moment moment() {
        return new Moment(clock.instant(), chance);
    }
}

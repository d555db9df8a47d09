package org.evensay.room;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import org.evensay.workshop.Moment;

/** The only source of time and chance for rooms. Thread-safe, as {@link SecureRandom} is. */
public record Clockwork(Clock clock, Random chance) {

    public static Clockwork real() {
        return new Clockwork(Clock.systemUTC(), new SecureRandom());
    }

    public Moment moment() {
        return new Moment(clock.instant(), chance);
    }
}

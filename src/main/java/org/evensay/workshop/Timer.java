package org.evensay.workshop;

import java.time.Duration;
import java.time.Instant;

/**
 * A soft timer that everybody can see. It never ends anything: past its end it only says so.
 * Running, {@code ends} counts; paused, {@code left} does (negative once the time is over).
 */
public record Timer(State state, Instant ends, Duration left) {

    public enum State { OFF, RUNNING, PAUSED }

    public static final Timer OFF = new Timer(State.OFF, Instant.EPOCH, Duration.ZERO);

    public static Timer running(Instant now, Duration length) {
        return new Timer(State.RUNNING, now.plus(length), Duration.ZERO);
    }

    public Timer paused(Instant now) {
        return new Timer(State.PAUSED, Instant.EPOCH, Duration.between(now, ends));
    }

    public Timer resumed(Instant now) {
        return running(now, left);
    }

    /** More time, counted from now when the time was already over. */
    public Timer extended(Instant now, Duration more) {
        if (state == State.PAUSED) {
            return new Timer(State.PAUSED, Instant.EPOCH, left.isNegative() ? more : left.plus(more));
        }
        Instant from = ends.isBefore(now) ? now : ends;
        return new Timer(State.RUNNING, from.plus(more), Duration.ZERO);
    }
}

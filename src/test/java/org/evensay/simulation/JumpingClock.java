package org.evensay.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A computer's clock: it goes on a little with all that happens, and is put right or wrong at times. */
final class JumpingClock extends Clock {
    private Instant now;

    JumpingClock(Instant now) {
        this.now = now;
    }

    /** Also backwards. */
    void move(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the rooms know one zone");
    }
}

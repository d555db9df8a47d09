package org.evensay.web;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;

/** A clock that a test turns. */
final class TurnedMeter implements TimeMeter {
    long seconds;

    @Override
    public long currentTimeNanos() {
        return TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}

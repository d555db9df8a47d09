package org.evensay.web;

import java.time.Duration;
import org.evensay.workshop.Limit;

/**
 * How long the server waits for others: for a page that takes no frame, for one that says nothing, and for the rest of
 * a request that has begun. {@link #usual()} is what people get; tests wait less.
 */
public record Patience(Duration withTheDeaf, Duration withTheSilent, Duration withTheSlow) {

    public static Patience usual() {
        return new Patience(seconds(Limit.UNWRITABLE_SECONDS), seconds(Limit.SILENT_SOCKET_SECONDS),
                seconds(Limit.SLOW_REQUEST_SECONDS));
    }

    private static Duration seconds(Limit limit) {
        return Duration.ofSeconds(limit.most());
    }
}

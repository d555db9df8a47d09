package org.evensay.web;

import java.time.Duration;
import org.evensay.workshop.Limit;

/**
 * How long the server waits for others: for a page that takes no frame, for one that says nothing, for the rest of a
 * request that has begun, and, when it ends, for those who are here to go. {@link #usual()} is what people get; tests
 * wait less.
 */
public record Patience(Duration withTheDeaf, Duration withTheSilent, Duration withTheSlow, Parting parting) {

    public Patience(Duration withTheDeaf, Duration withTheSilent, Duration withTheSlow) {
        this(withTheDeaf, withTheSilent, withTheSlow, Parting.UNTIL_IT_BEGINS_AGAIN);
    }

    public static Patience usual() {
        return new Patience(seconds(Limit.UNWRITABLE_SECONDS), seconds(Limit.SILENT_SOCKET_SECONDS),
                seconds(Limit.SLOW_REQUEST_SECONDS));
    }

    /** Of a node beside which there are others. */
    public Patience besideOthers() {
        return new Patience(withTheDeaf, withTheSilent, withTheSlow, Parting.TO_OTHERS);
    }

    private static Duration seconds(Limit limit) {
        return Duration.ofSeconds(limit.most());
    }
}

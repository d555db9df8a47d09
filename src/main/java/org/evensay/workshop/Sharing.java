package org.evensay.workshop;

import java.util.List;

/** How ideas come to the room's list: in rounds, or all at once and shuffled in a large room. */
public record Sharing(Way way, RoundRobin rounds) {

    public enum Way { IN_ROUNDS, AT_ONCE }

    public static final Sharing NOT_YET = new Sharing(Way.IN_ROUNDS, RoundRobin.shown(List.of()));

    public Sharing with(RoundRobin next) {
        return new Sharing(way, next);
    }

    public boolean isAtOnce() {
        return way == Way.AT_ONCE;
    }

    public boolean isRunningInRounds() {
        return way == Way.IN_ROUNDS && rounds.isRunning();
    }
}

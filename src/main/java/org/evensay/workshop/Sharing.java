package org.evensay.workshop;

import java.util.List;
import java.util.Optional;

/**
 * How ideas come to the room's list: in rounds, or all at once and shuffled in a large room. {@code said} is what the
 * scribe has written down for the person whose turn it is, until that person says whether it is right. It goes with the
 * turn.
 */
public record Sharing(Way way, RoundRobin rounds, Optional<String> said) {

    public enum Way { IN_ROUNDS, AT_ONCE }

    public static final Sharing NOT_YET = new Sharing(Way.IN_ROUNDS, RoundRobin.shown(List.of()), Optional.empty());

    public Sharing with(RoundRobin next) {
        boolean sameTurn = next.round() == rounds.round() && next.whoseTurn().equals(rounds.whoseTurn());
        return new Sharing(way, next, sameTurn ? said : Optional.empty());
    }

    public Sharing saying(Optional<String> words) {
        return new Sharing(way, rounds, words);
    }

    public Sharing by(Way next) {
        return new Sharing(next, rounds, Optional.empty());
    }

    public boolean isAtOnce() {
        return way == Way.AT_ONCE;
    }

    public boolean isRunningInRounds() {
        return way == Way.IN_ROUNDS && rounds.isRunning();
    }
}

package org.evensay.cluster;

import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * One line to the server, asked again and again whether it still answers: a network may lose a line without a word to
 * either end, and then it would be heard on or written to for ever. One that stays silent is given up and opened
 * anew, unless the library, which sees when one is closed, is quicker. One thread calls {@link #beat}; any may use what
 * is open.
 */
final class BusLine {

    enum State { NEW, ANSWERS, SILENT }

    /** A question ends by itself after the library's patience, so silence is counted by beats and not by questions. */
    private static final int SILENT_AT_MOST = 4;

    private final Supplier<StatefulRedisPubSubConnection<String, String>> opening;
    private volatile Optional<StatefulRedisPubSubConnection<String, String>> open = Optional.empty();
    private Optional<CompletableFuture<String>> asked = Optional.empty();
    private int silent;

    /** {@code opening} throws a {@link RuntimeException} when nobody is there. */
    BusLine(Supplier<StatefulRedisPubSubConnection<String, String>> opening) {
        this.opening = opening;
    }

    Optional<StatefulRedisPubSubConnection<String, String>> open() {
        return open;
    }

    /** What has become of the last question; asks the next one, unless that is still on its way. */
    State beat() {
        if (open.isEmpty()) {
            open = Optional.of(opening.get());
        }
        State state = asked.map(BusLine::toldBy).orElse(State.NEW);
        silent = state == State.SILENT ? silent + 1 : 0;
        if (silent == SILENT_AT_MOST) {
            giveUp();
        } else if (asked.map(CompletableFuture::isDone).orElse(true)) {
            asked = open.map(line -> line.async().ping().toCompletableFuture());
        }
        return state;
    }

    private static State toldBy(CompletableFuture<String> answer) {
        return answer.isDone() && !answer.isCompletedExceptionally() ? State.ANSWERS : State.SILENT;
    }

    private void giveUp() {
        open.ifPresent(StatefulRedisPubSubConnection::closeAsync);
        open = Optional.empty();
        asked = Optional.empty();
    }
}

package org.evensay.room;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Not each of hundreds of people waits until it is clear that a store which is away does not answer, which takes a
 * server seconds: when it was out of reach, it is not asked again for a moment. A store that is not shared says so at
 * once, and is asked each time. What is wrong with one workshop is nobody else's matter. Thread-safe.
 */
final class StoreAway {
    private static final Duration NOT_ASKED_AGAIN_FOR = Duration.ofSeconds(1);

    private final Store store;
    private final InstantSource clock;
    private volatile Instant failed = Instant.EPOCH;

    StoreAway(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    interface Question<T> {
        T ask(Store store) throws StoreFailed;
    }

    /** What the store says, unless it was away just now. */
    <T> T unless(Question<T> question) throws StoreFailed {
        if (!store.isShared()) {
            return question.ask(store);
        }
        Instant now = clock.instant();
        if (!now.isBefore(failed) && now.isBefore(failed.plus(NOT_ASKED_AGAIN_FOR))) {
            throw StoreFailed.away("the store was away a moment ago", null);
        }
        try {
            return question.ask(store);
        } catch (StoreFailed why) {
            if (why.isAway()) {
                failed = clock.instant();
            }
            throw why;
        }
    }
}

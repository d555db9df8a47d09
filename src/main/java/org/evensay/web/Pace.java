package org.evensay.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.workshop.Limit;
import org.evensay.workshop.SecretHash;

/** How fast one person may send commands: enough for quick hands, too little for a flood. Thread-safe. */
final class Pace {
    private static final int PEOPLE_REMEMBERED = 20_000;
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final Map<SecretHash, Bucket> buckets = new ConcurrentHashMap<>();

    boolean allows(SecretHash who) {
        if (buckets.size() > PEOPLE_REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= most());
        }
        return buckets.computeIfAbsent(who, first -> full()).tryConsume(1);
    }

    private static Bucket full() {
        return bucket(Limit.COMMANDS_A_SEAT_IN_TEN_SECONDS);
    }

    /** So many in any ten seconds. */
    static Bucket bucket(Limit inTenSeconds) {
        int most = inTenSeconds.most();
        return Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW)).build();
    }

    private static int most() {
        return Limit.COMMANDS_A_SEAT_IN_TEN_SECONDS.most();
    }
}

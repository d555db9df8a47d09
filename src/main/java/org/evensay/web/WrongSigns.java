package org.evensay.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Sign;
import org.evensay.workshop.WorkshopId;

/** How often a code that does not fit may be tried for a sign on a shared device. Thread-safe. */
final class WrongSigns {
    private static final int SIGNS_REMEMBERED = 10_000;

    private record Tried(WorkshopId room, Sign sign) {
    }

    private final Map<Tried, Bucket> tried = new ConcurrentHashMap<>();

    boolean mayTry(WorkshopId room, Sign sign) {
        Bucket left = tried.get(new Tried(room, sign));
        return left == null || left.getAvailableTokens() > 0;
    }

    void count(WorkshopId room, Sign sign) {
        if (tried.size() > SIGNS_REMEMBERED) {
            tried.values().removeIf(one -> one.getAvailableTokens() >= Limit.WRONG_SIGNS_A_MINUTE.most());
        }
        tried.computeIfAbsent(new Tried(room, sign), first -> Bucket.builder().addLimit(limit -> limit
                .capacity(Limit.WRONG_SIGNS_A_MINUTE.most())
                .refillGreedy(Limit.WRONG_SIGNS_A_MINUTE.most(), Duration.ofMinutes(1))).build()).tryConsume(1);
    }
}

package org.evensay.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.workshop.Limit;

/**
 * How many wrong codes an address may try. Only failures count: a whole room comes from one address, and all of them
 * are welcome. Thread-safe.
 */
final class WrongCodes {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final Map<String, Bucket> byAddress = new ConcurrentHashMap<>();
    private final Bucket all = bucket(Limit.WRONG_CODES_ALL_A_MINUTE.most(), Limit.WRONG_CODES_ALL_A_MINUTE.most());

    boolean mayTry(String address) {
        Bucket one = byAddress.get(address);
        return all.getAvailableTokens() > 0 && (one == null || one.getAvailableTokens() > 0);
    }

    void count(String address) {
        if (byAddress.size() > ADDRESSES_REMEMBERED) {
            byAddress.values().removeIf(one -> one.getAvailableTokens() >= Limit.WRONG_CODES_AN_ADDRESS_AT_ONCE.most());
        }
        byAddress.computeIfAbsent(address, first -> bucket(Limit.WRONG_CODES_AN_ADDRESS_AT_ONCE.most(),
                Limit.WRONG_CODES_AN_ADDRESS_A_MINUTE.most())).tryConsume(1);
        all.tryConsume(1);
    }

    private static Bucket bucket(int atOnce, int aMinute) {
        return Bucket.builder().addLimit(limit -> limit.capacity(atOnce).refillGreedy(aMinute, MINUTE)).build();
    }
}

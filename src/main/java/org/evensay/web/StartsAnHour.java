package org.evensay.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.workshop.Limit;

/**
 * How often an address may try to start a workshop, with a right key or a wrong one: enough for a day of trying out,
 * too little to fill the house or to guess a key. More addresses than can be remembered share one budget.
 * Thread-safe.
 */
final class StartsAnHour {
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final Map<String, Bucket> byAddress = new ConcurrentHashMap<>();
    private final Bucket rest = full();

    boolean allow(String address) {
        if (byAddress.size() > ADDRESSES_REMEMBERED && rest.getAvailableTokens() == most()) {
            byAddress.values().removeIf(one -> one.getAvailableTokens() >= most());
        }
        boolean remembered = byAddress.size() <= ADDRESSES_REMEMBERED || byAddress.containsKey(address);
        return remembered ? byAddress.computeIfAbsent(address, first -> full()).tryConsume(1) : rest.tryConsume(1);
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most()).refillGreedy(most(), Duration.ofHours(1))).build();
    }

    private static int most() {
        return Limit.STARTS_AN_ADDRESS_AN_HOUR.most();
    }
}

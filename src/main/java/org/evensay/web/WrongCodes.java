package org.evensay.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.evensay.workshop.Limit;
import org.evensay.workshop.WorkshopId;

/**
 * How many wrong codes an address may try. Only failures count: a whole room comes from one address, and all of them
 * are welcome, even while a guesser among them has used up the tries: where somebody is in a room already, that
 * room's code goes on to work, until the guesser is many times as fast as people are. Thread-safe.
 */
final class WrongCodes {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SWEPT_EVERY = Duration.ofSeconds(1);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private record Home(String address, WorkshopId room) {
    }

    private final Map<String, Bucket> byAddress = new ConcurrentHashMap<>();
    private final Map<String, Bucket> atHomeBy = new ConcurrentHashMap<>();
    private final Set<Home> atHome = ConcurrentHashMap.newKeySet();
    private final TimeMeter time;
    private final AtomicLong sweptNs;
    private final Bucket all;

    WrongCodes() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    WrongCodes(TimeMeter time) {
        this.time = time;
        this.sweptNs = new AtomicLong(time.currentTimeNanos() - SWEPT_EVERY.toNanos());
        this.all = bucket(Limit.WRONG_CODES_ALL_A_MINUTE.most(), Limit.WRONG_CODES_ALL_A_MINUTE.most());
    }

    /** Somebody at this address has come into the room, or leads it. */
    void rememberHome(String address, WorkshopId room) {
        if (atHome.size() >= ADDRESSES_REMEMBERED) {
            atHome.clear();
        }
        atHome.add(new Home(address, room));
    }

    boolean mayEnter(String address, WorkshopId room) {
        return mayTry(address) || atHome.contains(new Home(address, room)) && hasTriesLeft(atHomeBy, address);
    }

    boolean mayTry(String address) {
        return all.getAvailableTokens() > 0 && hasTriesLeft(byAddress, address);
    }

    private static boolean hasTriesLeft(Map<String, Bucket> buckets, String address) {
        Bucket one = buckets.get(address);
        return one == null || one.getAvailableTokens() > 0;
    }

    /** Who is over their own budget already takes nothing from that of all, or one guesser could keep all out. */
    void count(String address) {
        if (byAddress.size() > ADDRESSES_REMEMBERED && isTimeToSweep()) {
            byAddress.values().removeIf(one -> one.getAvailableTokens() >= Limit.WRONG_CODES_AN_ADDRESS_AT_ONCE.most());
            atHomeBy.keySet().retainAll(byAddress.keySet());
        }
        boolean remembered = byAddress.size() <= ADDRESSES_REMEMBERED || byAddress.containsKey(address);
        if (!remembered || bucketOf(address).tryConsume(1)) {
            all.tryConsume(1);
        } else {
            atHomeBy.computeIfAbsent(address, first -> bucket(Limit.WRONG_CODES_AT_HOME_A_MINUTE.most(),
                    Limit.WRONG_CODES_AT_HOME_A_MINUTE.most())).tryConsume(1);
        }
    }

    /** Not with each code: whoever guesses by many addresses would have all of them looked at each time. */
    private boolean isTimeToSweep() {
        long now = time.currentTimeNanos();
        long last = sweptNs.get();
        return now - last >= SWEPT_EVERY.toNanos() && sweptNs.compareAndSet(last, now);
    }

    private Bucket bucketOf(String address) {
        return byAddress.computeIfAbsent(address, first -> bucket(Limit.WRONG_CODES_AN_ADDRESS_AT_ONCE.most(),
                Limit.WRONG_CODES_AN_ADDRESS_A_MINUTE.most()));
    }

    int remembered() {
        return byAddress.size();
    }

    private Bucket bucket(int atOnce, int aMinute) {
        return Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aMinute, MINUTE)).build();
    }
}

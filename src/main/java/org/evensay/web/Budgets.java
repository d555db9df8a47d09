package org.evensay.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.evensay.workshop.Limit;

/**
 * What each of many may do: so many at once, and then so many more in a time, which come back little by little. When
 * more are known than are remembered, those who have all of theirs are forgotten; whoever comes while nobody can be
 * shares one budget with all who do. Thread-safe.
 *
 * @param <K> who has a budget of their own
 */
final class Budgets<K> {
    private static final Duration SWEPT_EVERY = Duration.ofSeconds(1);

    private final Map<K, Bucket> own = new ConcurrentHashMap<>();
    private final int most;
    private final int atOnce;
    private final int more;
    private final Duration in;
    private final TimeMeter time;
    private final AtomicLong sweptNs;
    private final Bucket rest;

    Budgets(int remembered, Limit most, Duration in) {
        this(remembered, most, most, in, TimeMeter.SYSTEM_MILLISECONDS);
    }

    Budgets(int remembered, Limit atOnce, Limit more, Duration in, TimeMeter time) {
        this.most = remembered;
        this.atOnce = atOnce.most();
        this.more = more.most();
        this.in = in;
        this.time = time;
        this.sweptNs = new AtomicLong(time.currentTimeNanos() - SWEPT_EVERY.toNanos());
        this.rest = full();
    }

    /** Takes one, if there is one left. */
    boolean spend(K who) {
        if (own.size() >= most && isTimeToSweep()) {
            own.values().removeIf(one -> one.getAvailableTokens() >= atOnce);
        }
        boolean remembered = own.size() < most || own.containsKey(who);
        return (remembered ? own.computeIfAbsent(who, first -> full()) : rest).tryConsume(1);
    }

    boolean hasLeft(K who) {
        Bucket one = own.get(who);
        return one == null ? own.size() < most || rest.getAvailableTokens() > 0 : one.getAvailableTokens() > 0;
    }

    int remembered() {
        return own.size();
    }

    /** Not each time: whoever comes under ever new names would have all of them looked at with each. */
    private boolean isTimeToSweep() {
        long now = time.currentTimeNanos();
        long last = sweptNs.get();
        return now - last >= SWEPT_EVERY.toNanos() && sweptNs.compareAndSet(last, now);
    }

    private Bucket full() {
        return bucket(atOnce, more, in, time);
    }

    /** A budget by itself, of so many in any such time. */
    static Bucket one(Limit most, Duration in, TimeMeter time) {
        return bucket(most.most(), most.most(), in, time);
    }

    private static Bucket bucket(int atOnce, int more, Duration in, TimeMeter time) {
        return Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(more, in)).build();
    }
}

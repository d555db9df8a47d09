package org.evensay.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.room.Counts;
import org.evensay.workshop.Limit;
import org.evensay.workshop.WorkshopId;

/**
 * How many wrong codes an address may try. Only failures count: a whole room comes from one address, and all of them
 * are welcome, even while a guesser among them has used up the tries: where somebody is in a room already, that
 * room's code goes on to work, until the guesser is many times as fast as people are. Thread-safe.
 */
final class WrongCodes {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private record Home(String address, WorkshopId room) {
    }

    private final Budgets<String> byAddress;
    private final Budgets<String> atHomeBy;
    private final Bucket all;
    private final Counts counts;
    private final Set<Home> atHome = ConcurrentHashMap.newKeySet();

    WrongCodes() {
        this(TimeMeter.SYSTEM_MILLISECONDS, Counts.NONE);
    }

    WrongCodes(Counts counts) {
        this(TimeMeter.SYSTEM_MILLISECONDS, counts);
    }

    WrongCodes(TimeMeter time, Counts counts) {
        this.counts = counts;
        byAddress = new Budgets<>(ADDRESSES_REMEMBERED, Limit.WRONG_CODES_AN_ADDRESS_AT_ONCE,
                Limit.WRONG_CODES_AN_ADDRESS_A_MINUTE, MINUTE, time);
        atHomeBy = new Budgets<>(ADDRESSES_REMEMBERED, Limit.WRONG_CODES_AT_HOME_A_MINUTE,
                Limit.WRONG_CODES_AT_HOME_A_MINUTE, MINUTE, time);
        all = Budgets.one(Limit.WRONG_CODES_ALL_A_MINUTE, MINUTE, time);
    }

    /** Somebody at this address has come into the room, or leads it. */
    void rememberHome(String address, WorkshopId room) {
        if (atHome.size() >= ADDRESSES_REMEMBERED) {
            atHome.clear();
        }
        atHome.add(new Home(address, room));
    }

    boolean mayEnter(String address, WorkshopId room) {
        return mayTry(address) || atHome.contains(new Home(address, room)) && atHomeBy.hasLeft(address);
    }

    boolean mayTry(String address) {
        return all.getAvailableTokens() > 0 && byAddress.hasLeft(address);
    }

    /** Who is over their own budget already takes nothing from that of all, or one guesser could keep all out. */
    void count(String address) {
        counts.codeRefused();
        if (byAddress.spend(address)) {
            all.tryConsume(1);
        } else {
            atHomeBy.spend(address);
        }
    }

    int remembered() {
        return byAddress.remembered();
    }
}

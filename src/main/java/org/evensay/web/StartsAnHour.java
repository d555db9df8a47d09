package org.evensay.web;

import java.time.Duration;
import org.evensay.workshop.Limit;

/**
 * How often an address may try to start a workshop, with a right key or a wrong one: enough for a day of trying out,
 * too little to fill the house or to guess a key. Thread-safe.
 */
final class StartsAnHour {
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final Budgets<String> addresses = new Budgets<>(ADDRESSES_REMEMBERED,
            Limit.STARTS_AN_ADDRESS_AN_HOUR, Duration.ofHours(1));

    boolean allow(String address) {
        return addresses.spend(address);
    }
}

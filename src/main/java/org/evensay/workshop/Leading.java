package org.evensay.workshop;

import java.util.Map;

/**
 * Who has led the room, so that turns can be shared: {@code times} counts by the number of a seat how often it came to
 * lead, with 0 for people who lead without a seat; {@code holder} leads now. Numbers, not names: the record outlives
 * the seats.
 */
public record Leading(int holder, Keyed<Integer, Integer> times) {
    public static final int WITHOUT_A_SEAT = 0;
    public static final Leading BEGUN = new Leading(WITHOUT_A_SEAT, Keyed.of(Map.of(WITHOUT_A_SEAT, 1)));
}

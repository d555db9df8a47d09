package org.evensay.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The time and the chance that a decision may use: the room brings them, so that the core has neither a clock nor
 * randomness of its own. {@code chance} must be cryptographically strong in a live room; tests seed it.
 */
public record Moment(Instant now, Random chance) {

    /** 128 random bits as 32 hex digits: an id, a salt or a secret. */
    public String newKey() {
        return String.format("%016x%016x", chance.nextLong(), chance.nextLong());
    }

    /** The day in Greenwich: people and tables are told no finer time. */
    public LocalDate day() {
        return dayOf(now);
    }

    static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    public <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, chance);
        return List.copyOf(copy);
    }
}

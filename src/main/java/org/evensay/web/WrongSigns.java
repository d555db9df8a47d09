package org.evensay.web;

import java.time.Duration;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Sign;
import org.evensay.workshop.WorkshopId;

/** How often a code that does not fit may be tried for a sign on a shared device. Thread-safe. */
final class WrongSigns {
    private static final int SIGNS_REMEMBERED = 10_000;

    private record Tried(WorkshopId room, Sign sign) {
    }

    private final Budgets<Tried> signs = new Budgets<>(SIGNS_REMEMBERED, Limit.WRONG_SIGNS_A_MINUTE,
            Duration.ofMinutes(1));

    boolean mayTry(WorkshopId room, Sign sign) {
        return signs.hasLeft(new Tried(room, sign));
    }

    void count(WorkshopId room, Sign sign) {
        signs.spend(new Tried(room, sign));
    }
}

package org.evensay.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.evensay.workshop.Limit;
import org.evensay.workshop.SecretHash;

/** How fast one person may send commands: enough for quick hands, too little for a flood. Thread-safe. */
final class Pace {
    private static final int PEOPLE_REMEMBERED = 20_000;
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final Budgets<SecretHash> people = new Budgets<>(PEOPLE_REMEMBERED,
            Limit.COMMANDS_A_SEAT_IN_TEN_SECONDS, WINDOW);

    boolean allows(SecretHash who) {
        return people.spend(who);
    }

    /** How many messages one line may bring, of whatever kind. */
    static Bucket ofALine() {
        return Budgets.one(Limit.MESSAGES_A_SOCKET_IN_TEN_SECONDS, WINDOW, TimeMeter.SYSTEM_MILLISECONDS);
    }
}

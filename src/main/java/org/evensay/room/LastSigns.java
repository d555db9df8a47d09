package org.evensay.room;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.workshop.SecretHash;

/** When the holder of each link last gave a sign; an older one that is told later changes nothing. Thread-safe. */
final class LastSigns {
    private final Map<SecretHash, Instant> signs = new ConcurrentHashMap<>();

    void sign(SecretHash link, Instant when) {
        signs.merge(link, when, (one, other) -> one.isAfter(other) ? one : other);
    }

    Optional<Instant> of(SecretHash link) {
        return Optional.ofNullable(signs.get(link));
    }

    Map<SecretHash, Instant> all() {
        return Map.copyOf(signs);
    }
}

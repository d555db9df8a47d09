package org.evensay.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A link that lets somebody lead or show the room, known by the hash of its secret. {@code lastUsed} is a day, no
 * finer. With {@code invitesUntil} it is an invitation: it opens nothing, and until that moment it can be exchanged
 * once for a link of one's own.
 */
public record Pass(PassId id, SecretHash secret, Role role, LocalDate lastUsed, Optional<Instant> invitesUntil) {

    public static Pass issued(PassId id, SecretHash secret, Role role, LocalDate day) {
        return new Pass(id, secret, role, day, Optional.empty());
    }

    public static Pass invitation(PassId id, SecretHash secret, Role role, LocalDate day, Instant until) {
        return new Pass(id, secret, role, day, Optional.of(until));
    }

    public Pass usedOn(LocalDate day) {
        return new Pass(id, secret, role, day, invitesUntil);
    }

    public boolean opens(Role asked) {
        return role == asked && invitesUntil.isEmpty();
    }

    public boolean canBeAccepted(Instant now) {
        return invitesUntil.filter(now::isBefore).isPresent();
    }
}

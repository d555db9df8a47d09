package org.evensay.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A link that lets somebody lead, help or show the room, known by the hash of its secret. {@code seat} is the number of
 * the seat whose person has it, {@link Leading#WITHOUT_A_SEAT} when that is not known. {@code lastUsed} is a day, no
 * finer. A link that is not {@code open} opens nothing itself: it is exchanged for one of one's own, until
 * {@code invitesUntil} and once (an invitation), or, without that moment, any time (a recovery code on paper); one that
 * somebody had for such a code is {@code recovered}.
 */
public record Pass(PassId id, SecretHash secret, Role role, int seat, LocalDate lastUsed, boolean open,
                   Optional<Instant> invitesUntil, boolean recovered) {

    public static Pass issued(PassId id, SecretHash secret, Role role, LocalDate day) {
        return new Pass(id, secret, role, Leading.WITHOUT_A_SEAT, day, true, Optional.empty(), false);
    }

    public static Pass invitation(PassId id, SecretHash secret, Role role, LocalDate day, Instant until) {
        return new Pass(id, secret, role, Leading.WITHOUT_A_SEAT, day, false, Optional.of(until), false);
    }

    public static Pass onPaper(PassId id, SecretHash secret, LocalDate day) {
        return new Pass(id, secret, Role.FACILITATOR, Leading.WITHOUT_A_SEAT, day, false, Optional.empty(), false);
    }

    /** A link to lead, had for the code on paper. */
    public static Pass recovered(PassId id, SecretHash secret, LocalDate day) {
        return new Pass(id, secret, Role.FACILITATOR, Leading.WITHOUT_A_SEAT, day, true, Optional.empty(), true);
    }

    public Pass usedOn(LocalDate day) {
        return new Pass(id, secret, role, seat, day, open, invitesUntil, recovered);
    }

    public Pass as(Role next) {
        return new Pass(id, secret, next, seat, lastUsed, open, invitesUntil, recovered);
    }

    public Pass of(int seatNumber) {
        return new Pass(id, secret, role, seatNumber, lastUsed, open, invitesUntil, recovered);
    }

    public boolean opens(Role asked) {
        return role == asked && open;
    }

    public boolean isInvitation() {
        return invitesUntil.isPresent();
    }

    public boolean isOnPaper() {
        return !open && !isInvitation();
    }

    public boolean canBeAccepted(Instant now) {
        return invitesUntil.filter(now::isBefore).isPresent();
    }
}

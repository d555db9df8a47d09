package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.evensay.workshop.SecretHash;

/**
 * Somebody in a project team, known by the hash of the secret in their browser. Until {@code invitesUntil} it is an
 * invitation: it opens nothing itself, and is exchanged once for a secret of their own.
 */
public record Member(MemberId id, SecretHash secret, Part part, String name, LocalDate since,
                     Optional<LocalDate> invitesUntil) {

    public boolean isInvited() {
        return invitesUntil.isPresent();
    }

    public boolean canComeIn(LocalDate today) {
        return invitesUntil.filter(last -> !today.isAfter(last)).isPresent();
    }

    public Member in(SecretHash own, LocalDate day) {
        return new Member(id, own, part, name, day, Optional.empty());
    }
}

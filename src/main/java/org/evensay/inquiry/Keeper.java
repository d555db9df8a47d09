package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.evensay.workshop.SecretHash;

/** Somebody of the group who keeps its page, by a secret in their browser; or, until a day, an invitation to. */
public record Keeper(KeeperId id, SecretHash secret, LocalDate since, Optional<LocalDate> invitesUntil) {

    public boolean isInvited() {
        return invitesUntil.isPresent();
    }

    public boolean canComeIn(LocalDate today) {
        return invitesUntil.filter(last -> !today.isAfter(last)).isPresent();
    }

    public Keeper in(SecretHash own, LocalDate day) {
        return new Keeper(id, own, day, Optional.empty());
    }
}

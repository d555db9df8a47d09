package org.evensay.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.evensay.workshop.Rejection;

/**
 * Who may start workshops: whoever a proxy says has signed in; whoever types the host key; and where neither is
 * asked for, anybody in the local network. A request that a proxy nobody told us of has passed on is from nowhere.
 */
final class WhoMayStart {
    private final Surroundings around;

    WhoMayStart(Surroundings around) {
        this.around = around;
    }

    /** Whether the form asks for the key. */
    boolean asksForAKey(Caller caller) {
        return around.hostKey().isPresent() && caller.user().isEmpty();
    }

    /** Whether nobody can go on without it: a proxy may name people at the form's address, and not on its page. */
    boolean needsAKey() {
        return around.userHeader().isEmpty();
    }

    boolean may(Caller caller, String typedKey) {
        if (around.userHeader().isPresent() && caller.user().isPresent()) {
            return true;
        }
        return around.hostKey().map(key -> MessageDigest.isEqual(bytes(key), bytes(typedKey.strip())))
                .orElse(around.userHeader().isEmpty() && !caller.relayed() && Networks.isLocal(caller.address()));
    }

    /** Why not, if not; {@code starts} counts this try, too. */
    Optional<Rejection> refusal(Caller caller, String typedKey, StartsAnHour starts) {
        if (!starts.allow(caller.neighbourhood())) {
            return Optional.of(Rejection.TOO_MANY_STARTS);
        }
        if (may(caller, typedKey)) {
            return Optional.empty();
        }
        return Optional.of(asksForAKey(caller) ? Rejection.HOST_KEY_WRONG : Rejection.NOT_FROM_HERE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

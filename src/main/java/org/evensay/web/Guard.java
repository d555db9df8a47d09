package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.workshop.Secret;

/** What every request passes before its route: our own Host; for changes, our own Origin and a fitting token. */
final class Guard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Surroundings around;
    private final Origins origins;

    static final class NotOurAddress extends ForbiddenResponse {
        private static final long serialVersionUID = 1L;
    }

    Guard(Surroundings around, Origins origins) {
        this.around = around;
        this.origins = origins;
    }

    void check(Context request) {
        headers(request);
        Caller.meet(request, around);
        if (!origins.isForUs(request)) {
            throw new NotOurAddress();
        }
        boolean changes = !SAFE.contains(request.method().name());
        if (changes && !(origins.isFromUs(request) && hasToken(request))) {
            throw new ForbiddenResponse();
        }
    }

    /**
     * No other site learns from where somebody came. Not even our own with "no-referrer", and then a browser that
     * reaches us without HTTPS, as phones do, sends the Origin "null" with every form (decision 0012).
     */
    private static void headers(Context response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
    }

    /** A form's token fits one of the secrets that this browser has shown: that of the place, or that of the door. */
    private static boolean hasToken(Context request) {
        String token = request.formParam("token");
        return List.of("evensay-participant", "evensay-facilitator", "evensay-screen", "evensay-door").stream()
                .map(name -> Cookies.secret(request.cookie(name))).flatMap(Optional<Secret>::stream)
                .anyMatch(secret -> Token.fits(token, secret));
    }
}

package org.evensay.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.evensay.workshop.Secret;

/** What every request passes before its route: our own Host; for changes, our own Origin and a fitting token. */
final class Guard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    /** The cookies whose secrets stand behind forms: of every page of a room, and of what lies outside the rooms. */
    private static final List<String> WITH_FORMS =
            Stream.concat(Place.PAGES.stream().map(Place::cookieOf), Stream.of(TeamPlace.COOKIE, GroupPlace.COOKIE,
                    PollPlace.OnePerson.COOKIE, SharedDevice.COOKIE, Cookies.DOOR)).toList();
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /**
     * No other site learns from where somebody came. Not even our own with "no-referrer", and then a browser that
     * reaches us without HTTPS, as phones do, sends the Origin "null" with every form (decision 0012).
     */
    static final List<HttpField> HEADERS = List.of(new HttpField("Content-Security-Policy", POLICY),
            new HttpField("X-Content-Type-Options", "nosniff"), new HttpField("Referrer-Policy", "same-origin"));

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
        headers(request, Caller.meet(request, around));
        if (!origins.isForUs(request)) {
            throw new NotOurAddress();
        }
        if (!Uploads.mayCome(request)) {
            throw new ContentTooLargeResponse();
        }
        boolean changes = !SAFE.contains(request.method().name());
        if (changes && !(origins.isFromUs(request) && hasToken(request))) {
            throw new ForbiddenResponse();
        }
    }

    private static void headers(Context response, Caller caller) {
        HEADERS.forEach(field -> response.header(field.getName(), field.getValue()));
        if (caller.https()) {
            response.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** A form's token fits one of the secrets that this browser has shown: that of the place, or that of the door. */
    private static boolean hasToken(Context request) {
        String token = request.formParam("token");
        return WITH_FORMS.stream().map(name -> Cookies.secretIn(name, request)).flatMap(Optional<Secret>::stream)
                .anyMatch(secret -> Token.fits(token, secret));
    }
}

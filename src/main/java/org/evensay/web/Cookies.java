package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;

/** The cookies: a secret for each role in each room, out of the reach of scripts, and marks of no worth. */
final class Cookies {
    private static final int SECONDS_KEPT = 60 * 60 * 24 * 30;
    private static final String SECRET = "[0-9a-f]{32}";

    private Cookies() {
    }

    /** What the browser proves itself with at this place; anything that cannot be a secret counts as none. */
    static Optional<Secret> secretAt(Place place, Context request) {
        return secret(request.cookie(place.cookieName()));
    }

    static Optional<Secret> secret(String value) {
        return Optional.ofNullable(value).filter(text -> text.matches(SECRET)).map(Secret::new);
    }

    static void keepSecret(Place place, Secret secret, Context response) {
        response.cookie(cookie(place.cookieName(), secret.value(), place.path(), response));
    }

    /** So that the join address finds the way back to a seat that this browser already has. */
    static void markSeated(WorkshopId room, Context response) {
        response.cookie(cookie(seatMark(room), "1", "/", response));
    }

    static boolean isMarkedSeated(WorkshopId room, Context request) {
        return request.cookie(seatMark(room)) != null;
    }

    static void forget(Place place, Context response) {
        response.removeCookie(place.cookieName(), place.path());
    }

    static void forgetSeat(Place place, Context response) {
        response.removeCookie(place.cookieName(), place.path());
        response.removeCookie(seatMark(place.room()), "/");
    }

    /** The secret behind the forms of the first pages, which anybody may see. */
    static Secret atTheDoor(Context request, Supplier<String> newKey) {
        return secret(request.cookie("evensay-door")).orElseGet(() -> {
            Secret fresh = new Secret(newKey.get());
            request.cookie(cookie("evensay-door", fresh.value(), "/", request));
            return fresh;
        });
    }

    private static String seatMark(WorkshopId room) {
        return "evensay-seat-" + room.value().substring(0, 8);
    }

    private static Cookie cookie(String name, String value, String path, Context request) {
        return new Cookie(name, value, path, SECONDS_KEPT, Caller.of(request).https(), true, null, SameSite.LAX);
    }
}

package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.i18n.Letters;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;

/** The cookies: a secret for each role in each room, out of the reach of scripts, and marks of no worth. */
final class Cookies {
    private static final int SECONDS_A_DAY = 60 * 60 * 24;
    private static final int WHILE_THE_BROWSER_RUNS = -1;
    private static final int SECONDS_A_YEAR = SECONDS_A_DAY * 365;
    static final String DOOR = "evensay-door";
    private static final String LANGUAGE = "evensay-language";
    private static final String LETTERS = "evensay-letters";
    private static final String SECRET = "[0-9a-f]{32}";

    private Cookies() {
    }

    /** What the browser proves itself with at this place; anything that cannot be a secret counts as none. */
    static Optional<Secret> secretAt(Doorway place, Context request) {
        return secretIn(place.cookieName(), request);
    }

    static Optional<Secret> secretIn(String cookie, Context request) {
        return secret(request.cookie(named(cookie, request)));
    }

    static Optional<Secret> secret(String value) {
        return Optional.ofNullable(value).filter(text -> text.matches(SECRET)).map(Secret::new);
    }

    /** From this day on, once more, when the browser has it already. */
    static void keepSecret(Doorway place, Secret secret, Context response) {
        keep(place, secret.value(), response);
    }

    /** For as long as somebody has a device that others share. */
    static void lendSecret(Doorway place, Secret secret, Context response) {
        lend(place, secret.value(), response);
    }

    static void lend(Doorway place, String value, Context response) {
        set(place.cookieName(), value, place.path(), WHILE_THE_BROWSER_RUNS, response);
    }

    /** What is no secret by itself. */
    static void keep(Doorway place, String value, Context response) {
        set(place.cookieName(), value, place.path(), SECONDS_A_DAY * place.daysKept(), response);
    }

    static Optional<String> at(Doorway place, Context request) {
        return Optional.ofNullable(request.cookie(named(place.cookieName(), request)));
    }

    /** So that the join address finds the page of a device that several people share. */
    static void markShared(WorkshopId room, Context response) {
        keep(sharedMark(room), "1", response);
    }

    static boolean isMarkedShared(WorkshopId room, Context request) {
        return request.cookie(named(sharedMark(room), request)) != null;
    }

    private static String sharedMark(WorkshopId room) {
        return "evensay-shared-" + room.mark();
    }

    /** How somebody reads goes with them when they pass a device on. */
    static void forgetHowSomebodyReads(Context response) {
        set(LANGUAGE, "", "/", 0, response);
        set(LETTERS, "", "/", 0, response);
    }

    /** So that the join address finds the way back to a seat that this browser already has. */
    static void markSeated(WorkshopId room, Context response) {
        keep(seatMark(room), "1", response);
    }

    static boolean isMarkedSeated(WorkshopId room, Context request) {
        return request.cookie(named(seatMark(room), request)) != null;
    }

    static void forget(Doorway place, Context response) {
        set(place.cookieName(), "", place.path(), 0, response);
    }

    static void forgetSeat(Place place, Context response) {
        forget(place, response);
        unmarkSeated(place.room(), response);
    }

    static void unmarkSeated(WorkshopId room, Context response) {
        set(seatMark(room), "", "/", 0, response);
    }

    /** In which language this browser's person reads; of no worth to anybody else. */
    static void keepLanguage(String tag, Context response) {
        set(LANGUAGE, tag, "/", SECONDS_A_YEAR, response);
    }

    static Optional<String> language(Context request) {
        return Optional.ofNullable(request.cookie(named(LANGUAGE, request)));
    }

    /** How large this browser's person wants the letters; of no worth to anybody else. */
    static void keepLetters(Letters size, Context response) {
        set(LETTERS, size.word(), "/", SECONDS_A_YEAR, response);
    }

    static Letters letters(Context request) {
        return Letters.of(request.cookie(named(LETTERS, request))).orElse(Letters.USUAL);
    }

    /** The secret behind the forms of the first pages, which anybody may see; the same all through a request. */
    static Secret atTheDoor(Context request, Supplier<String> newKey) {
        Optional<Secret> known = secretIn(DOOR, request).or(() -> Optional.ofNullable(request.attribute(DOOR)));
        return known.orElseGet(() -> {
            Secret fresh = new Secret(newKey.get());
            keep(DOOR, fresh.value(), request);
            request.attribute(DOOR, fresh);
            return fresh;
        });
    }

    static void forgetTheDoor(Context response) {
        set(DOOR, "", "/", 0, response);
    }

    private static String seatMark(WorkshopId room) {
        return "evensay-seat-" + room.mark();
    }

    /** Of the whole house, and as long as a place in a room. */
    private static void keep(String name, String value, Context response) {
        set(name, value, "/", SECONDS_A_DAY * Doorway.DAYS_KEPT, response);
    }

    private static void set(String name, String value, String path, int seconds, Context response) {
        response.cookie(new Cookie(named(name, response), value, path, seconds, Caller.of(response).https(), true,
                null, SameSite.LAX));
    }

    /** Under HTTPS the name says so: a browser takes such a cookie from nobody who came without it. */
    private static String named(String name, Context request) {
        return Caller.of(request).https() ? "__Secure-" + name : name;
    }
}

package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Answer;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Sign;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.TakeSeat;

/**
 * A device that several people pass on. Its own page asks who has it now; a sign and a code bring somebody's page, and
 * passing it on takes that page away again: the cookie here, and what the browser keeps by the page's script, without
 * which it keeps nothing.
 */
final class SharedPages {
    /** Why somebody is asked again; no word here says more than the others to whoever tries codes. */
    private static final Map<String, String> WHY = Map.of("both", "shared.pick-both", "taken", "refused.SIGN_TAKEN",
            "no-fit", "shared.no-fit", "wait", "shared.too-many-tries");

    private final Served served;
    private final JoinPages join;
    private final WrongSigns wrong = new WrongSigns();

    SharedPages(Served served, JoinPages join) {
        this.served = served;
        this.join = join;
    }

    /**
     * From the join page: this device is for several people from now on; not over the head of whoever sits at it, and
     * once: with another secret nobody's sign and code would fit any more.
     */
    void begin(Context request) throws StoreFailed {
        Optional<Room> room = join.open(request);
        if (room.isEmpty()) {
            return;
        }
        SharedDevice device = new SharedDevice(room.get().snapshot().workshop().id());
        Cookies.keepSecret(device, new Secret(served.newKey().get()), request);
        Cookies.markShared(device.room(), request);
        request.redirect(device.path(), HttpStatus.SEE_OTHER);
    }

    void show(Context request) throws StoreFailed {
        SharedDevice device = device(request);
        Cookies.forget(device.newcomer(), request);
        if (Cookies.secretAt(device, request).isEmpty() || room(device).isEmpty()) {
            stranger(request);
        } else {
            page(request, device, Optional.ofNullable(WHY.get(query(request, "why")))
                    .map(key -> served.words(request).say(key)).orElse(""));
        }
    }

    /** On a page of its own: what was typed may be right, and an answer to it would keep it for Back. */
    private static void again(Context request, String why) {
        String picked = SignAndCode.sign(request).map(sign -> "&" + named(sign)).orElse("");
        request.redirect(device(request).path() + "?why=" + why + picked, HttpStatus.SEE_OTHER);
    }

    private static String named(Sign sign) {
        return "animal=" + sign.animal() + "&colour=" + sign.colour();
    }

    /** Somebody takes the device: the seat they have by their sign and code, or the first of all. */
    void sit(Context request) throws StoreFailed {
        SharedDevice device = device(request);
        Optional<Secret> own = Cookies.secretAt(device, request);
        Optional<Room> room = room(device);
        Optional<SignAndCode> typed = SignAndCode.in(request);
        if (own.isEmpty() || room.isEmpty()) {
            stranger(request);
        } else if (typed.isEmpty()) {
            again(request, "both");
        } else if (!wrong.mayTry(device.room(), typed.get().sign())) {
            again(request, "wait");
        } else {
            Secret secret = new OwnersSeat(device).opened(typed.get(), request)
                    .filter(seat -> isKnown(seat, room.get().snapshot().workshop()))
                    .orElseGet(() -> device.secretOf(own.get(), typed.get()));
            sit(request, room.get(), secret, TakeSeat.knownBy(typed.get().sign(), false));
        }
    }

    /** Who goes on on paper has a page too: it says so. */
    private static boolean isKnown(Secret seat, Workshop workshop) {
        return Gate.actor(workshop, Role.PARTICIPANT, seat).isPresent() || OnPaperPages.isOf(workshop, seat);
    }

    private void sit(Context request, Room room, Secret secret, TakeSeat seat) {
        Asking.then(request, Asking.of(room, Actor.newcomer(secret), seat, served.newKey()),
                () -> lend(request, secret), no -> refuse(request, seat.sign().orElseThrow(), secret, no));
    }

    private void lend(Context request, Secret secret) {
        Place place = new Place(device(request).room(), Role.PARTICIPANT);
        Cookies.forget(device(request).newcomer(), request);
        Cookies.lendSecret(place, secret, request);
        new ReadsAs(device(request), secret).takeUp(served.languages().tags(), request);
        request.redirect(place.path(), HttpStatus.SEE_OTHER);
    }

    private void refuse(Context request, Sign sign, Secret secret, Answer.Refused no) {
        SharedDevice device = device(request);
        if (no.why() == Rejection.SIGN_NEW) {
            Cookies.lendSecret(device.newcomer(), secret, request);
            request.redirect(device.path() + "/new?" + named(sign), HttpStatus.SEE_OTHER);
        } else if (no.why() == Rejection.ROOM_FULL) {
            page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), device,
                    Sentences.why(no, served.words(request)));
        } else {
            wrong.count(device.room(), sign);
            again(request, no.why() == Rejection.SIGN_TAKEN ? "taken" : "no-fit");
        }
    }

    /**
     * Asks somebody whose sign is nobody's here whether they are new, on a page of its own: so no code stands in the
     * history for the next one to send again.
     */
    void askNew(Context request) throws StoreFailed {
        SharedDevice device = device(request);
        Optional<Sign> sign = Sign.of(query(request, "colour"), query(request, "animal"));
        if (Cookies.secretAt(device.newcomer(), request).isEmpty() || sign.isEmpty()) {
            request.header("Cache-Control", "no-store").redirect(device.path(), HttpStatus.SEE_OTHER);
        } else if (Cookies.secretAt(device, request).isEmpty() || room(device).isEmpty()) {
            stranger(request);
        } else {
            Html.answer(request, served.templates().render("page/shared-new", Map.of("words", served.words(request),
                    "path", device.path(), "forget", RoomPages.scope(new Place(device.room(), Role.PARTICIPANT)),
                    "token", Token.of(Cookies.secretAt(device, request).orElseThrow()), "sign", sign.get())));
        }
    }

    /** Yes, they are new. */
    void sitNew(Context request) throws StoreFailed {
        SharedDevice device = device(request);
        Optional<Secret> secret = Cookies.secretAt(device.newcomer(), request);
        Optional<Sign> sign = SignAndCode.sign(request);
        Optional<Room> room = room(device);
        if (room.isEmpty() || secret.isEmpty() || sign.isEmpty()) {
            request.redirect(device.path(), HttpStatus.SEE_OTHER);
        } else {
            sit(request, room.get(), secret.get(), TakeSeat.knownBy(sign.get(), true));
        }
    }

    /** Somebody passes the device on: nothing of them stays on it. */
    void passOn(Context request) {
        Place place = new Place(new WorkshopId(request.pathParam("room")), Role.PARTICIPANT);
        SharedDevice device = new SharedDevice(place.room());
        Cookies.secretAt(place, request).ifPresent(seat -> new ReadsAs(device, seat).keep(request));
        Cookies.forget(place, request);
        Cookies.forgetHowSomebodyReads(request);
        request.redirect(device.path(), HttpStatus.SEE_OTHER);
    }

    private void stranger(Context request) {
        Message.answer(request.status(HttpStatus.NOT_FOUND), served, "message.no-seat");
    }

    private void page(Context request, SharedDevice device, String refusal) {
        Html.answer(request, served.templates().render("page/shared", Map.of("words", served.words(request),
                "path", device.path(), "forget", RoomPages.scope(new Place(device.room(), Role.PARTICIPANT)),
                "token", Token.of(Cookies.secretAt(device, request).orElseThrow()),
                "picked", Sign.of(query(request, "colour"), query(request, "animal")), "refusal", refusal)));
    }

    /** Where people still come and go. */
    private Optional<Room> room(SharedDevice device) throws StoreFailed {
        return served.rooms().with(device.room()).filter(room -> !room.snapshot().workshop().isClosed());
    }

    private static SharedDevice device(Context request) {
        return new SharedDevice(new WorkshopId(request.pathParam("room")));
    }

    private static String query(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name)).orElse("");
    }
}

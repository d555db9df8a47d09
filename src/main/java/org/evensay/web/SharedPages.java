package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Answer;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Sign;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.TakeSeat;

/**
 * A device that several people pass on. Its own page asks who has it now; a sign and a code bring somebody's page, and
 * passing it on takes that page away again: the cookie here, and what the browser keeps by the page's script, without
 * which it keeps nothing.
 */
final class SharedPages {
    private static final String CODE = "[0-9]{4}";

    private final Served served;
    private final JoinPages join;
    private final WrongSigns wrong = new WrongSigns();

    SharedPages(Served served, JoinPages join) {
        this.served = served;
        this.join = join;
    }

    /** From the join page: this device is for several people from now on. */
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
        answer(request, HttpStatus.OK, "");
    }

    /** Somebody takes the device: the seat they have by their sign and code, or one that nobody has yet. */
    void sit(Context request) throws StoreFailed {
        SharedDevice device = device(request);
        Optional<Secret> own = Cookies.secretAt(device, request);
        Optional<Room> room = served.rooms().with(device.room());
        Optional<Sign> sign = Sign.of(text(request, "colour"), text(request, "animal"));
        String code = text(request, "code");
        if (own.isEmpty() || room.isEmpty()) {
            answer(request, HttpStatus.NOT_FOUND, "");
        } else if (sign.isEmpty() || !code.matches(CODE)) {
            answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "shared.pick-both");
        } else if (!wrong.mayTry(device.room(), sign.get())) {
            answer(request, HttpStatus.TOO_MANY_REQUESTS, "shared.too-many-tries");
        } else {
            sit(request, room.get(), sign.get(), device.secretOf(own.get(), sign.get(), code));
        }
    }

    private void sit(Context request, Room room, Sign sign, Secret secret) {
        Asking.then(request, Asking.of(room, Actor.newcomer(secret), new TakeSeat("", Optional.of(sign)),
                served.newKey()), () -> lend(request, secret), no -> refuse(request, sign, no));
    }

    private static void lend(Context request, Secret secret) {
        Place place = new Place(device(request).room(), Role.PARTICIPANT);
        Cookies.lendSecret(place, secret, request);
        request.redirect(place.path(), HttpStatus.SEE_OTHER);
    }

    private void refuse(Context request, Sign sign, Answer.Refused no) {
        SharedDevice device = device(request);
        wrong.count(device.room(), sign);
        page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), device,
                Sentences.why(no.why(), no.numbers(), served.words(request)));
    }

    /** Somebody passes the device on: nothing of them stays on it. */
    void passOn(Context request) {
        Place place = new Place(new WorkshopId(request.pathParam("room")), Role.PARTICIPANT);
        Cookies.forget(place, request);
        Cookies.forgetHowSomebodyReads(request);
        request.redirect(new SharedDevice(place.room()).path(), HttpStatus.SEE_OTHER);
    }

    private void answer(Context request, HttpStatus status, String refusal) throws StoreFailed {
        SharedDevice device = device(request);
        if (Cookies.secretAt(device, request).isEmpty() || served.rooms().with(device.room()).isEmpty()) {
            Message.answer(request.status(HttpStatus.NOT_FOUND), served, "message.no-seat");
            return;
        }
        page(request.status(status), device, refusal.isEmpty() ? "" : served.words(request).say(refusal));
    }

    private void page(Context request, SharedDevice device, String refusal) {
        Html.answer(request, served.templates().render("page/shared", Map.of("words", served.words(request),
                "path", device.path(), "forget", RoomPages.scope(new Place(device.room(), Role.PARTICIPANT)),
                "token", Token.of(Cookies.secretAt(device, request).orElseThrow()),
                "colour", text(request, "colour"), "animal", text(request, "animal"), "refusal", refusal)));
    }

    private static SharedDevice device(Context request) {
        return new SharedDevice(new WorkshopId(request.pathParam("room")));
    }

    private static String text(Context request, String field) {
        return Optional.ofNullable(request.formParam(field)).orElse("").strip();
    }
}

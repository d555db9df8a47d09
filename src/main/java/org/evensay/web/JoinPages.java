package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Answer;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.TakeSeat;

/** The short address with the code: who comes in gets a seat, and whoever has one goes back to it. */
final class JoinPages {
    private final Served served;
    private final WrongCodes wrongCodes;
    private final FirstPages firstPages;

    JoinPages(Served served, WrongCodes wrongCodes, FirstPages firstPages) {
        this.served = served;
        this.wrongCodes = wrongCodes;
        this.firstPages = firstPages;
    }

    void show(Context request) throws StoreFailed {
        Optional<Room> room = open(request);
        if (room.isPresent()) {
            form(request, 200, room.get().snapshot().workshop(), "");
        }
    }

    void sit(Context request) throws StoreFailed {
        Optional<Room> room = open(request);
        if (room.isEmpty()) {
            return;
        }
        Secret secret = comingIn(room.get().snapshot().workshop()).secret(request, served.newKey());
        String name = Optional.ofNullable(request.formParam("name")).orElse("");
        request.future(() -> Asking.of(room.get(), Actor.newcomer(secret), new TakeSeat(name), served.newKey())
                .thenAccept(answer -> seated(request, room.get().snapshot().workshop(), secret, answer)));
    }

    /**
     * The room that the code in the address opens to somebody new. A browser that has a place there is sent back to it,
     * also when it asks from a page that was open before; for any other code the answer is always the same.
     */
    Optional<Room> open(Context request) throws StoreFailed {
        Optional<Room> room = room(request);
        Optional<Doorway> known = room.flatMap(found -> placeOf(request, found.snapshot().workshop().id()));
        Optional<Room> open = room.filter(found -> !found.snapshot().workshop().door().locked());
        if (known.isPresent()) {
            request.redirect(known.get().path(), HttpStatus.SEE_OTHER);
        } else if (open.isEmpty()) {
            refuse(request);
        }
        return known.isPresent() ? Optional.empty() : open;
    }

    /** Where this browser is at home in a room, also when its person goes on on paper. */
    private static Optional<Doorway> placeOf(Context request, WorkshopId room) {
        if (Cookies.isMarkedShared(room, request)) {
            return Optional.of(new SharedDevice(room));
        }
        return Cookies.isMarkedSeated(room, request) ? Optional.of(new Place(room, Role.PARTICIPANT))
                : Optional.empty();
    }

    private void seated(Context request, Workshop workshop, Secret secret, Answer answer) {
        if (answer instanceof Answer.Refused no) {
            form(request, 422, workshop, Sentences.why(no, served.words(request)));
            return;
        }
        wrongCodes.rememberHome(Caller.of(request).neighbourhood(), workshop.id());
        Place place = new Place(workshop.id(), Role.PARTICIPANT);
        Cookies.keepSecret(place, secret, request);
        Cookies.markSeated(workshop.id(), request);
        comingIn(workshop).end(request);
        request.redirect(place.path(), HttpStatus.SEE_OTHER);
    }

    private static ComingIn comingIn(Workshop workshop) {
        return new ComingIn(workshop.code());
    }

    private void form(Context request, int status, Workshop workshop, String refusal) {
        Secret door = Cookies.atTheDoor(request, served.newKey());
        comingIn(workshop).begin(request, served.newKey());
        Html.answer(request.status(status), served.templates().render("page/join", Map.of(
                "words", served.words(request),
                "token", Token.of(door),
                "group", workshop.group(),
                "code", workshop.code().value(),
                "name", Optional.ofNullable(request.formParam("name")).orElse(""),
                "refusal", refusal,
                "until", served.words(request).day(workshop.keptUntil()),
                "plain", !Caller.of(request).https())));
    }

    /** Looks up the code in the address; somebody who has tried too many wrong ones finds nothing for a while. */
    private Optional<Room> room(Context request) throws StoreFailed {
        Optional<JoinCode> code = JoinCode.typed(request.pathParam("code"));
        Optional<Room> room = code.isPresent() ? served.rooms().with(code.get()) : Optional.empty();
        return room.filter(found -> wrongCodes.mayEnter(
                Caller.of(request).neighbourhood(), found.snapshot().workshop().id()));
    }

    private void refuse(Context request) {
        wrongCodes.count(Caller.of(request).neighbourhood());
        SameTime.answer(request, () -> firstPages.noSuchRoom(request));
    }
}

package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.GoOnHere;

/**
 * For the device of somebody who goes on on paper. It keeps its cookie, so that the code leads back here and not to a
 * second seat; once no vote is open they can take it up again.
 */
final class OnPaperPages {
    private final Served served;

    OnPaperPages(Served served) {
        this.served = served;
    }

    /** Whether the secret was that of a seat whose person is on paper now. */
    static boolean isOf(Workshop workshop, Secret secret) {
        return !workshop.isClosed() && workshop.seatHolding(secret.hash().laidAside()).isPresent();
    }

    /** Answers only a browser that holds such a secret. */
    boolean answered(Context request, Place place, Optional<Room> room) {
        Optional<Secret> held = Cookies.secretAt(place, request)
                .filter(secret -> room.filter(found -> isOf(found.snapshot().workshop(), secret)).isPresent());
        held.ifPresent(secret -> page(request, place, room.orElseThrow().snapshot().workshop(), secret));
        return held.isPresent();
    }

    /** Refused or not, the person's page says what is. */
    void goOnHere(Context request) throws StoreFailed {
        Place place = new Place(new WorkshopId(request.pathParam("room")), Role.PARTICIPANT);
        Optional<Secret> held = Cookies.secretAt(place, request);
        Optional<Room> room = served.rooms().with(place.room());
        if (held.isEmpty() || room.isEmpty()) {
            toTheirPage(request, place);
        } else {
            Asking.then(request, Asking.of(room.get(), Actor.newcomer(held.get()), new GoOnHere(), served.newKey()),
                    () -> toTheirPage(request, place), no -> toTheirPage(request, place));
        }
    }

    private static void toTheirPage(Context request, Place place) {
        request.redirect(place.path(), HttpStatus.SEE_OTHER);
    }

    private void page(Context request, Place place, Workshop workshop, Secret secret) {
        Html.answer(request, served.templates().render("page/on-paper", Map.of(
                "words", served.words(request), "path", place.path(), "token", Token.of(secret),
                "forget", RoomPages.scope(place), "voting", workshop.question().openVote().isPresent(),
                "shared", Cookies.isMarkedShared(place.room(), request))));
    }
}

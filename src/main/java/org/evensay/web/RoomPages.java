package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.room.Room;
import org.evensay.room.Snapshot;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AcceptInvitation;
import org.evensay.workshop.command.NoteUse;

/** The pages of a room: participant, facilitator, screen. Each is its parts, rendered from the current truth. */
final class RoomPages {
    private final Served served;
    private final Gate gate;
    private final Parts parts;

    RoomPages(Served served, Gate gate, Parts parts) {
        this.served = served;
        this.gate = gate;
        this.parts = parts;
    }

    void show(Context request) throws StoreFailed {
        Optional<Gate.Visitor> visitor = gate.admit(request);
        if (visitor.isPresent()) {
            visitor.get().room().presence().asked(visitor.get().actor());
            noteUse(visitor.get());
            page(request, visitor.get(), "", SentBack.nothing(), afterwards(visitor.get()));
        } else {
            strangerAt(request);
        }
    }

    /** The list of links says on which day each was last used. Nobody waits for it, and once a day is enough. */
    private void noteUse(Gate.Visitor visitor) {
        Optional<Pass> pass = visitor.room().snapshot().workshop().passes().get(visitor.actor().secret().hash());
        if (pass.filter(found -> !found.lastUsed().equals(served.clockwork().moment().day())).isPresent()) {
            Asking.of(visitor.room(), visitor.actor(), new NoteUse(), served.newKey());
        }
    }

    /** The page as it is now, with a sentence on top when a command of a browser without scripts was refused. */
    void page(Context request, Gate.Visitor visitor, String refusal) {
        page(request, visitor, refusal, SentBack.nothing());
    }

    /** What was refused goes back to its form, or stands beside the sentence. */
    void page(Context request, Gate.Visitor visitor, String refusal, SentBack sent) {
        page(request, visitor, refusal, sent, "");
    }

    private void page(Context request, Gate.Visitor visitor, String refusal, SentBack sent, String groupsPage) {
        Words words = served.words(request);
        Snapshot snapshot = visitor.room().snapshot();
        Workshop workshop = snapshot.workshop();
        Forms forms = Forms.onAPage(visitor.place(), visitor.actor(), served.newKey(), sent);
        List<Part> shown = parts.of(snapshot, visitor.room()::here, visitor.actor(), words, forms);
        Map<String, Object> values = new HashMap<>();
        values.put("words", words);
        values.put("place", visitor.place());
        values.put("scope", scope(visitor));
        values.put("epoch", served.epoch());
        values.put("version", snapshot.version());
        values.put("now", served.nowMs());
        values.put("group", workshop.group());
        values.put("closed", workshop.isClosed());
        values.put("refusal", refusal);
        values.put("lost", sent.lost());
        values.put("token", forms.token());
        if (visitor.place().role() == Role.FACILITATOR) {
            values.put("groupsPage", groupsPage);
        }
        values.put("has", Digests.ofPage(shown));
        values.put("parts", shown.stream().map(Part::html).toList());
        Html.answer(request, served.templates().render(visitor.place().template(), values));
    }

    /** Where the group writes down what it takes along; empty for a workshop that no group's page has begun. */
    private String afterwards(Gate.Visitor visitor) throws StoreFailed {
        if (visitor.place().role() != Role.FACILITATOR) {
            return "";
        }
        Workshop workshop = visitor.room().snapshot().workshop();
        return served.network().groupOf(workshop).map(group -> RoomAfterwards.path(visitor.place())).orElse("");
    }

    /** Names what this browser keeps for this seat; it says nothing of the secret. */
    private static String scope(Gate.Visitor visitor) {
        return scope(visitor.place()) + visitor.actor().secret().hash().value().substring(0, 8);
    }

    static String scope(Place place) {
        return place.room().mark() + "-" + place.roleWord() + "-";
    }

    /** Links of facilitators and screens bring their secret behind the #: the page fetches it in. */
    private void strangerAt(Context request) throws StoreFailed {
        Optional<Place> place = Place.of(request.pathParam("room"), request.pathParam("role"));
        if (place.isEmpty()) {
            request.status(HttpStatus.NOT_FOUND);
            Message.answer(request, served, "message.no-page");
        } else if (place.get().role() == Role.PARTICIPANT) {
            noSeat(request, place.get());
        } else {
            EnterPages.ask(request, place.get(), served);
        }
    }

    /** What their browser keeps for it goes too. Not when the house is only too full to look: the seat may be there. */
    private void noSeat(Context request, Place place) throws StoreFailed {
        Optional<Room> room = served.rooms().with(place.room());
        if (room.isEmpty() && served.store().load(place.room()).isPresent()) {
            Message.answer(request.status(HttpStatus.SERVICE_UNAVAILABLE), served, "refused.BUSY");
            return;
        }
        if (new OnPaperPages(served).answered(request, place, room)) {
            return;
        }
        Cookies.forgetSeat(place, request);
        boolean over = room.filter(live -> live.snapshot().workshop().isClosed()).isPresent();
        boolean shared = room.isPresent() && !over && Cookies.isMarkedShared(place.room(), request);
        boolean passedOn = shared && Cookies.secretAt(place, request).isEmpty();
        Html.answer(request, served.templates().render("page/message", Map.of("words", served.words(request),
                "sentence", served.words(request)
                        .say(over ? "message.over" : passedOn ? "message.passed-on" : "message.no-seat"),
                "forget", scope(place), "device", shared ? new SharedDevice(place.room()).path() : "")));
    }

    /** Exchanges the secret of a link for a cookie, or that of an invitation for a secret of one's own. */
    void enter(Context request) throws StoreFailed {
        Optional<Place> place = Place.of(request.pathParam("room"), request.pathParam("role"))
                .filter(found -> found.role() != Role.PARTICIPANT);
        Optional<Secret> secret = Cookies.secret(Links.keyIn(request.formParam("key")));
        if (place.isEmpty() || secret.isEmpty()) {
            unknownLink(request);
        } else if (gate.admit(place.get(), secret).isPresent()) {
            comeIn(request, place.get(), secret.get());
        } else {
            accept(request, place.get(), secret.get());
        }
    }

    private void accept(Context request, Place place, Secret invitation) throws StoreFailed {
        Secret own = OwnSecret.of(request, invitation.value(), served.newKey());
        Optional<Room> room = gate.invites(place, invitation);
        if (room.isPresent()) {
            Asking.then(request, Asking.of(room.get(), Actor.newcomer(invitation), new AcceptInvitation(own.hash()),
                    served.newKey()), () -> comeIn(request, place, own), no -> unknownLink(request));
        } else if (gate.admit(place, Optional.of(own)).isPresent()) {
            comeIn(request, place, own);
        } else {
            unknownLink(request);
        }
    }

    /** The browser gets the cookie of this place, and goes there. */
    static void comeIn(Context request, Doorway place, Secret secret) {
        Cookies.keepSecret(place, secret, request);
        request.redirect(place.path(), HttpStatus.SEE_OTHER);
    }

    private void unknownLink(Context request) {
        request.status(HttpStatus.UNPROCESSABLE_CONTENT);
        Message.answer(request, served, "message.link-unknown");
    }
}

package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Room;
import org.evensay.room.Rooms;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** The one gate: who somebody is in a room comes from the cookie of that place, and from nothing else. */
final class Gate {
    private final Rooms rooms;

    Gate(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Somebody whom the room knows, at their place. */
    record Visitor(Place place, Room room, Actor actor) {

        /**
         * Who they are by now: they may have been let in, lost their seat or their link. Empty when the room does not
         * know them any more. In a closed room nobody has a seat; whoever was there then may stay and look.
         */
        Optional<Visitor> now() {
            if (room.isErased()) {
                return Optional.empty();
            }
            Workshop workshop = room.snapshot().workshop();
            if (isSeatedStill(workshop)) {
                return Optional.of(this);
            }
            Optional<Actor> known = Gate.actor(workshop, place.role(), actor.secret());
            boolean stays = workshop.isClosed() && actor.role() == Role.PARTICIPANT;
            return known.or(() -> Optional.of(actor).filter(seated -> stays))
                    .map(still -> still.equals(actor) ? this : new Visitor(place, room, still));
        }

        /** Where somebody is known to sit there is no need to look at every seat. */
        private boolean isSeatedStill(Workshop workshop) {
            return actor.role() == Role.PARTICIPANT && workshop.seatOf(actor)
                    .filter(held -> held.secret().equals(actor.secret().hash())).isPresent();
        }
    }

    /** Whether somebody is in a room cannot be said at the moment: they are asked to come again. */
    static final class NobodyCanSay extends HttpResponseException {
        private static final long serialVersionUID = 1L;

        NobodyCanSay() {
            super(503, "come again", Map.of());
        }
    }

    /** Empty for unknown rooms, roles and secrets alike. */
    Optional<Visitor> admit(Context request) throws StoreFailed {
        Optional<Place> place = Place.of(request.pathParam("room"), request.pathParam("role"));
        return place.isEmpty() ? Optional.empty() : admit(place.get(), Cookies.secretAt(place.get(), request));
    }

    /** For what only the facilitator of this room may fetch or make; anybody else is answered 403, with a page. */
    Visitor leading(Context request) throws StoreFailed {
        Visitor visitor = at(Role.FACILITATOR, request);
        if (visitor.actor().role() != Role.FACILITATOR) {
            throw new ForbiddenResponse();
        }
        return visitor;
    }

    /** Somebody at the page of this role in the room that the address names; anybody else is answered 403. */
    Visitor at(Role page, Context request) throws StoreFailed {
        Place place = new Place(new WorkshopId(request.pathParam("room")), page);
        return admit(place, Cookies.secretAt(place, request)).orElseThrow(ForbiddenResponse::new);
    }

    Optional<Visitor> admit(Place place, Optional<Secret> secret) throws StoreFailed {
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        Optional<Room> room = rooms.with(place.room());
        // Before anybody is looked for: a room that catches up in between would be neither behind nor know them.
        boolean unsure = room.map(Room::mayBeBehind).orElseGet(rooms::isFull);
        Optional<Visitor> visitor = room.flatMap(found -> actor(found.snapshot().workshop(), place.role(), secret.get())
                .map(actor -> new Visitor(place, found, actor)));
        if (visitor.isEmpty() && unsure) {
            throw new NobodyCanSay();
        }
        return visitor;
    }

    /** The room for whose place this secret is an invitation; whether it still counts, the room decides. */
    Optional<Room> invites(Place place, Secret invitation) throws StoreFailed {
        return rooms.with(place.room()).filter(room -> room.snapshot().workshop().passes().get(invitation.hash())
                .filter(pass -> pass.role().page() == place.role() && pass.isInvitation()).isPresent());
    }

    /** Who the holder of a secret is in a workshop, at the page of the role they ask for. */
    static Optional<Actor> actor(Workshop workshop, Role role, Secret secret) {
        SecretHash hash = secret.hash();
        return role == Role.PARTICIPANT
                ? workshop.seatHolding(hash).map(seat -> Actor.participant(seat.id(), secret))
                        .or(() -> workshop.waitingHolding(hash).map(seat -> Actor.waiting(seat.id(), secret)))
                : workshop.passes().get(hash).filter(pass -> pass.open() && pass.role().page() == role)
                        .map(pass -> Actor.by(pass, secret));
    }
}

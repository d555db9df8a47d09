package org.evensay.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.evensay.room.Room;
import org.evensay.room.Rooms;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/** The one gate: who somebody is in a room comes from the cookie of that place, and from nothing else. */
final class Gate {
    private final Rooms rooms;

    Gate(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Somebody whom the room knows, at their place. */
    record Visitor(Place place, Room room, Actor actor) {
    }

    /** Empty for unknown rooms, roles and secrets alike. */
    Optional<Visitor> admit(Context request) throws StoreFailed {
        Optional<Place> place = Place.of(request.pathParam("room"), request.pathParam("role"));
        return place.isEmpty() ? Optional.empty() : admit(place.get(), Cookies.secretAt(place.get(), request));
    }

    Optional<Visitor> admit(Place place, Optional<Secret> secret) throws StoreFailed {
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        Optional<Room> room = rooms.with(place.room());
        return room.flatMap(found -> actor(found.snapshot().workshop(), place.role(), secret.get())
                .map(actor -> new Visitor(place, found, actor)));
    }

    /** Who the holder of a secret is in a workshop, in the role they ask for. */
    static Optional<Actor> actor(Workshop workshop, Role role, Secret secret) {
        SecretHash hash = secret.hash();
        return role == Role.PARTICIPANT
                ? workshop.seatHolding(hash).map(seat -> Actor.participant(seat.id(), secret))
                : workshop.passes().get(hash).filter(role::equals).map(known -> pass(role, secret));
    }

    private static Actor pass(Role role, Secret secret) {
        return role == Role.FACILITATOR ? Actor.facilitator(secret) : Actor.screen(secret);
    }
}

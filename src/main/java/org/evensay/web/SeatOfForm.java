package org.evensay.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;

/**
 * The secret of the seat that a form of the join page makes. A finger that taps twice sends the same form twice: that
 * makes the same secret, and finds the seat that is there. The secret is kept nowhere. It is made of the door's own,
 * which no script can read, and of a key that each form gets anew: neither is worth anything without the other, and
 * the house keeps neither.
 */
record SeatOfForm(WorkshopId room) {
    private static final int HALF_A_HASH = 32;

    /** A form without a key makes a new secret each time. */
    Secret in(Context request, Supplier<String> newKey) {
        Optional<Secret> key = Cookies.secret(request.formParam("once"));
        return key.map(once -> of(Cookies.atTheDoor(request, newKey), once))
                .orElseGet(() -> new Secret(newKey.get()));
    }

    private Secret of(Secret door, Secret once) {
        return new Secret(new Secret("seat:" + door.value() + ":" + room.value() + ":" + once.value()).hash().value()
                .substring(0, HALF_A_HASH));
    }
}

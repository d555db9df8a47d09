package org.evensay.web;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.evensay.workshop.Secret;

/**
 * What somebody gets of their own for something that counts once: an invitation, a part that they were asked to take.
 * When the answer is lost on its way, or a second tap comes, the same form of the same browser gets the same secret
 * once more, as long as that opens something ({@link FormKeys} for what a form begins). It is made of what it is for
 * and of the cookie of the door: another browser with the same link gets another one, and is refused.
 */
final class OwnSecret {
    private OwnSecret() {
    }

    /** A new one each time for a browser without the cookie. */
    static Secret of(Context request, String what, Supplier<String> newKey) {
        return Cookies.secretIn(Cookies.DOOR, request)
                .map(door -> new Secret(door.keyFor("own " + request.path() + " " + what)))
                .orElseGet(() -> new Secret(newKey.get()));
    }
}

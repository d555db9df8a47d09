package org.evensay.web;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Secret;

/**
 * Where a browser holds the secret of the seat that its person will have, from the first sight of the join page until
 * the answer that seats them. However often and in however many tabs "Go in" is pressed before that answer is there,
 * and also when the answer is lost on its way, it is one secret and therefore one seat. The next person in the same
 * browser gets another one.
 */
record ComingIn(JoinCode code) implements Doorway {

    @Override
    public String path() {
        return "/" + code.value();
    }

    @Override
    public String cookieName() {
        return "evensay-coming-in";
    }

    /** On the page that shows the form. */
    void begin(Context request, Supplier<String> newKey) {
        if (Cookies.secretAt(this, request).isEmpty()) {
            Cookies.lendSecret(this, new Secret(newKey.get()), request);
        }
    }

    /** A browser that comes without having seen the form gets a new seat each time. */
    Secret secret(Context request, Supplier<String> newKey) {
        return Cookies.secretAt(this, request).orElseGet(() -> new Secret(newKey.get()));
    }

    void end(Context response) {
        Cookies.forget(this, response);
    }
}

package org.evensay.web;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Secret;

/**
 * The id and the first secret of what a form begins. The very same form once more, as a browser sends it when its
 * answer is loaded again or never came, has the same keys at every node and after every start of the house, so that it
 * begins one thing. They are made of all that the form says and of the cookie with which it is sent: nobody can make
 * them from a form alone. The same page with other words in its form begins another.
 */
record FormKeys(String id, Secret secret) {
    /** New with every page, so that two people, or one person twice, can send the same words. */
    static final String FIELD = "once";

    /** New ones each time for a form that cannot be told from another. */
    static FormKeys of(Context request, Supplier<String> newKey) {
        if (request.formParam(FIELD) == null) {
            return new FormKeys(newKey.get(), new Secret(newKey.get()));
        }
        Secret sender = Guard.sender(request).orElseThrow();
        String form = request.path() + request.formParamMap();
        return new FormKeys(sender.keyUnder(new Salt("id of " + form)),
                new Secret(sender.keyUnder(new Salt("secret of " + form))));
    }
}

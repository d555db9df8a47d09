package org.evensay.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.workshop.Secret;

/**
 * The id and the secrets of what a form begins. The very same form once more, as a browser sends it when its answer is
 * loaded again or never came, has the same keys at every node and after every start of the house, so that it begins one
 * thing. They are made of all that the form says and of the cookie of the door: nobody can make them from a form alone,
 * and no other link that somebody has can make them. The same page with other words in its form begins another.
 */
final class FormKeys {
    private static final String FIELD = "once";

    private final Secret form;

    private FormKeys(Secret form) {
        this.form = form;
    }

    /** For a form on a page: new each time, so that two people, or one person twice, can send the same words. */
    static String once(Context request, Supplier<String> newKey) {
        Cookies.atTheDoor(request, newKey);
        return newKey.get();
    }

    /** New ones each time for a form that cannot be told from another. */
    static FormKeys of(Context request, Supplier<String> newKey) {
        Optional<Secret> door = Cookies.secretIn(Cookies.DOOR, request);
        String once = new TypedFields(request).text(FIELD);
        if (door.isEmpty() || once.isBlank()) {
            return new FormKeys(new Secret(newKey.get()));
        }
        return new FormKeys(new Secret(door.get().keyFor(request.path() + " " + request.formParamMap())));
    }

    String id() {
        return form.keyFor("id");
    }

    /** For whoever begins it. */
    Secret own() {
        return secret("own");
    }

    Secret secret(String what) {
        return new Secret(form.keyFor("secret of " + what));
    }
}

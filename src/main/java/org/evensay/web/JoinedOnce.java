package org.evensay.web;

import io.javalin.http.Context;
import java.util.function.Supplier;

/** A joined file: read when the server starts, and with each other edition of what pages are made of. Thread-safe. */
final class JoinedOnce {
    private final Templates templates;
    private final Supplier<Joined> joining;
    private volatile Made made;

    private record Made(Object edition, Joined joined) {
    }

    JoinedOnce(Templates templates, Supplier<Joined> joining) {
        this.templates = templates;
        this.joining = joining;
        this.made = new Made(templates.edition(), joining.get());
    }

    void answer(Context request) {
        Made there = made;
        Object edition = templates.edition();
        if (!there.edition().equals(edition)) {
            there = new Made(edition, joining.get());
            made = there;
        }
        there.joined().answer(request);
    }
}

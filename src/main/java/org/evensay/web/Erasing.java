package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.evensay.room.StoreFailed;

/** The facilitator erases a closed workshop, on the group's word. */
final class Erasing {
    private final Served served;
    private final Gate gate;

    Erasing(Served served, Gate gate) {
        this.served = served;
        this.gate = gate;
    }

    void erase(Context request) throws StoreFailed {
        Gate.Visitor lead = gate.leading(request);
        if (!lead.room().snapshot().workshop().isClosed() || request.formParam("sure") == null) {
            message(request.status(HttpStatus.UNPROCESSABLE_CONTENT), "erase.not-yet");
            return;
        }
        served.rooms().erase(lead.place().room());
        Cookies.forget(lead.place(), request);
        message(request, "erase.done");
    }

    private void message(Context request, String key) {
        Html.answer(request, served.templates().render("page/message", Map.of(
                "words", served.words(request), "sentence", served.words(request).say(key))));
    }
}

package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
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
            Message.answer(request.status(HttpStatus.UNPROCESSABLE_CONTENT), served, "erase.not-yet");
            return;
        }
        served.rooms().erase(lead.place().room());
        Cookies.forget(lead.place(), request);
        Message.answer(request, served, "erase.done");
    }
}

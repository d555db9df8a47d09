package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.evensay.room.StoreFailed;

/**
 * Whoever leads says by which of this machine's addresses people come in, and which Wi-Fi they join for it. Neither is
 * a command of the workshop: the one belongs to the machine, the other must not be kept.
 */
final class WayInPages {
    private final Served served;
    private final Gate gate;
    private final RoomPages pages;
    private final WifiOfRooms wifi;

    WayInPages(Served served, Gate gate, RoomPages pages, WifiOfRooms wifi) {
        this.served = served;
        this.gate = gate;
        this.pages = pages;
        this.wifi = wifi;
    }

    void address(Context request) throws StoreFailed {
        Gate.Visitor lead = gate.leading(request);
        if (request.formParam("again") != null) {
            served.ways().lookAgain();
            back(request, lead);
        } else if (served.ways().choose(field(request, "address"))) {
            back(request, lead);
        } else {
            refuse(request, lead, "network.gone");
        }
    }

    void wifi(Context request) throws StoreFailed {
        Gate.Visitor lead = gate.leading(request);
        Optional<Wifi> typed = Wifi.typed(field(request, "wifi").strip(), field(request, "wifi-password"));
        if (request.formParam("off") != null) {
            wifi.forget(lead.place().room());
        } else if (typed.isPresent() && !lead.room().snapshot().workshop().isClosed()) {
            wifi.keep(lead.place().room(), typed.get());
        } else {
            refuse(request, lead, "network.wifi-wrong");
            return;
        }
        lead.room().tellAll();
        back(request, lead);
    }

    private void refuse(Context request, Gate.Visitor lead, String why) {
        pages.page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), lead, served.words(request).say(why));
    }

    private static void back(Context request, Gate.Visitor lead) {
        request.redirect(lead.place().path(), HttpStatus.SEE_OTHER);
    }

    private static String field(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("");
    }
}

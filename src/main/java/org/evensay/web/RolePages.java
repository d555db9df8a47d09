package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Command;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.SitDownToo;

/**
 * Somebody takes one more part in a room: their browser gets the cookie of that part's page, and goes there. The same
 * form once more leads there too, with the same cookie: the first answer may never have come.
 */
final class RolePages {
    private final Served served;
    private final Gate gate;
    private final RoomPages pages;

    RolePages(Served served, Gate gate, RoomPages pages) {
        this.served = served;
        this.gate = gate;
        this.pages = pages;
    }

    /** Yes to what the person leading has asked: the page of the part opens in the same browser. */
    void accept(Context request) throws StoreFailed {
        Gate.Visitor asked = gate.at(Role.PARTICIPANT, request);
        Secret own = OwnSecret.of(request, asked.actor().secret().value() + " " + part(request, asked),
                served.newKey());
        ask(request, asked, new AcceptPart(own.hash()), () -> RoomPages.comeIn(request, given(own, asked), own));
    }

    /** The page of the part that they are asked to take, or were when the page was made. */
    private static String part(Context request, Gate.Visitor asked) {
        return asked.room().snapshot().workshop().leading().waiting()
                .filter(offer -> offer.seat().equals(asked.actor().seat())).map(Leading.Offer::role)
                .or(() -> Role.shared(request.formParam("part"))).map(role -> role.page().name()).orElse("");
    }

    /** What it was by the time it was given, not what it was when the page was made. */
    private static Place given(Secret own, Gate.Visitor asked) {
        Role role = asked.room().snapshot().workshop().passes().get(own.hash()).orElseThrow().role();
        return new Place(asked.place().room(), role.page());
    }

    /** Who leads takes a seat like the others, in the same browser. */
    void sitDown(Context request) throws StoreFailed {
        Gate.Visitor lead = gate.at(Role.FACILITATOR, request);
        Secret own = OwnSecret.of(request, lead.actor().secret().value() + " " + seat(lead), served.newKey());
        String name = Optional.ofNullable(request.formParam("name")).orElse("");
        ask(request, lead, new SitDownToo(own.hash(), name), () -> {
            Cookies.markSeated(lead.place().room(), request);
            RoomPages.comeIn(request, new Place(lead.place().room(), Role.PARTICIPANT), own);
        });
    }

    /** The number of the seat that they have, or will have: another each time that they sit down after standing up. */
    private static int seat(Gate.Visitor lead) {
        Workshop workshop = lead.room().snapshot().workshop();
        return workshop.passes().get(lead.actor().secret().hash()).flatMap(pass -> workshop.seatNumbered(pass.seat()))
                .map(Seat::number).orElse(workshop.seatsTaken() + 1);
    }

    private void ask(Context request, Gate.Visitor visitor, Command command, Runnable done) {
        Asking.then(request, Asking.of(visitor.room(), visitor.actor(), command, served.newKey()), done,
                no -> pages.page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), visitor,
                        Sentences.why(no, served.words(request))));
    }
}

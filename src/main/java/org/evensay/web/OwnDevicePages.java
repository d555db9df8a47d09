package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.ShareDevice;

/** Somebody with a seat on their own device lets others use it: they pick a sign and a code, and can pass it on. */
final class OwnDevicePages {
    private final Served served;
    private final Gate gate;

    OwnDevicePages(Served served, Gate gate) {
        this.served = served;
        this.gate = gate;
    }

    void show(Context request) throws StoreFailed {
        Optional<Gate.Visitor> owner = owner(request);
        if (owner.isPresent()) {
            page(request, owner.get(), "");
        } else {
            toTheirPage(request);
        }
    }

    void share(Context request) throws StoreFailed {
        Optional<Gate.Visitor> owner = owner(request);
        Optional<SignAndCode> typed = SignAndCode.in(request);
        if (owner.isEmpty()) {
            toTheirPage(request);
        } else if (typed.isEmpty()) {
            refuse(request, owner.get(), served.words(request).say("shared.pick-both"));
        } else {
            Asking.then(request, Asking.of(owner.get().room(), owner.get().actor(),
                    new ShareDevice(typed.get().sign()), served.newKey()),
                    () -> shared(request, owner.get().actor().secret(), typed.get()),
                    no -> refuse(request, owner.get(), Sentences.why(no, served.words(request))));
        }
    }

    /** From now on their seat is theirs while they have the device, and not a day longer. */
    private void shared(Context request, Secret seat, SignAndCode typed) {
        SharedDevice device = new SharedDevice(place(request).room());
        if (!Cookies.isMarkedShared(device.room(), request)) {
            Cookies.keepSecret(device, new Secret(served.newKey().get()), request);
            Cookies.markShared(device.room(), request);
        }
        new OwnersSeat(device).keep(seat, new Secret(served.newKey().get()), typed, request);
        Cookies.unmarkSeated(device.room(), request);
        Cookies.lendSecret(place(request), seat, request);
        toTheirPage(request);
    }

    private static void toTheirPage(Context request) {
        request.header("Cache-Control", "no-store").redirect(place(request).path(), HttpStatus.SEE_OTHER);
    }

    /** Whoever sits here, on a device that is still theirs alone. */
    private Optional<Gate.Visitor> owner(Context request) throws StoreFailed {
        Place place = place(request);
        return gate.admit(place, Cookies.secretAt(place, request)).filter(visitor -> visitor.room().snapshot()
                .workshop().seatOf(visitor.actor()).map(Seat::sitting).filter(Sitting.OWN_DEVICE::equals).isPresent());
    }

    private void refuse(Context request, Gate.Visitor owner, String why) {
        page(request.status(HttpStatus.UNPROCESSABLE_CONTENT), owner, why);
    }

    private void page(Context request, Gate.Visitor owner, String refusal) {
        Html.answer(request, served.templates().render("page/own-device", Map.of("words", served.words(request),
                "path", owner.place().path(), "token", Token.of(owner.actor().secret()),
                "picked", SignAndCode.sign(request), "refusal", refusal)));
    }

    private static Place place(Context request) {
        return new Place(new WorkshopId(request.pathParam("room")), Role.PARTICIPANT);
    }
}

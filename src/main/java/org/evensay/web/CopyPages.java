package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.room.Copies;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Limit;

/** A copy of everything with one button, and taking one in where nothing is kept yet; for the host alone. */
final class CopyPages {
    static final String PATH = "/everything";
    static final String TAKE_IN = PATH + "/take-in";

    private final Served served;
    private final StartsAnHour tries = new StartsAnHour();

    CopyPages(Served served) {
        this.served = served;
    }

    /** On any other device than the computer itself. */
    static final class NotAtTheComputer extends ForbiddenResponse {
        private static final long serialVersionUID = 1L;
    }

    void show(Context request) throws StoreFailed {
        page(request, door(request), "", "");
    }

    void save(Context request) throws StoreFailed {
        HostsDoor door = door(request);
        if (turnAway(request, door)) {
            return;
        }
        LocalDate day = served.clockwork().moment().day();
        request.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + Copies.file(day) + "\"")
                .contentType("application/zip").result(door.copies().copied(day));
    }

    void takeIn(Context request) throws StoreFailed {
        HostsDoor door = door(request);
        if (turnAway(request, door)) {
            return;
        }
        Optional<byte[]> file = Uploads.file(request);
        Words words = served.words(request);
        if (file.isEmpty()) {
            page(request.status(422), door, words.say("everything.no-file"), "");
            return;
        }
        Optional<Copies.NotTaken> no = door.copies().takeIn(new ByteArrayInputStream(file.get()));
        page(request.status(no.isPresent() ? 422 : 200), door,
                no.map(why -> words.say("everything.no." + why)).orElse(""),
                no.isPresent() ? "" : words.say("everything.taken"));
    }

    /** Where no key was given and none is drawn there is nothing to open. */
    private HostsDoor door(Context request) {
        HostsDoor door = served.host().orElseThrow(NotFoundResponse::new);
        if (!Caller.isAtTheComputer(request)) {
            throw new NotAtTheComputer();
        }
        return door;
    }

    /** Every try counts, with a right key or a wrong one. */
    private boolean turnAway(Context request, HostsDoor door) throws StoreFailed {
        boolean opens = tries.allow(Caller.of(request).neighbourhood())
                && door.opens(Optional.ofNullable(request.formParam("key")).orElse(""));
        if (!opens) {
            page(request.status(422), door, served.words(request).say("everything.wrong-key"), "");
        }
        return !opens;
    }

    private void page(Context request, HostsDoor door, String refusal, String done) throws StoreFailed {
        Html.answer(request, served.templates().render("page/everything", Map.of("words", served.words(request),
                "token", Token.of(Cookies.atTheDoor(request, served.newKey())),
                "empty", door.copies().areWelcome(), "most", Limit.FILE_BYTES.mebibytes(),
                "refusal", refusal, "done", done)));
    }
}

package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.room.Room;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Secret;

/** The first page: join with a code, or start a workshop. */
final class FirstPages {
    private final Served served;
    private final WrongCodes wrongCodes;

    FirstPages(Served served, WrongCodes wrongCodes) {
        this.served = served;
        this.wrongCodes = wrongCodes;
    }

    void first(Context request) {
        show(request, 200, Map.of(), "", "");
    }

    /** Sends somebody with a code to the room's join address. Wrong, closed and unreadable codes are answered alike. */
    void find(Context request) throws StoreFailed {
        Words words = served.words(request);
        String typed = Optional.ofNullable(request.formParam("code")).orElse("");
        if (!wrongCodes.mayTry(request.ip())) {
            show(request, 429, Map.of("code", typed), words.say("join.too-many-tries"), "");
            return;
        }
        Optional<JoinCode> code = roomWith(typed).map(room -> room.snapshot().workshop().code());
        if (code.isPresent()) {
            request.redirect("/" + code.get().value(), HttpStatus.SEE_OTHER);
        } else {
            wrongCodes.count(request.ip());
            show(request, 422, Map.of("code", typed), words.say("join.no-room"), "");
        }
    }

    /** For an address with a code that leads nowhere. */
    void noSuchRoom(Context request) {
        show(request, 404, Map.of(), served.words(request).say("join.no-room"), "");
    }

    private Optional<Room> roomWith(String typed) throws StoreFailed {
        Optional<JoinCode> code = JoinCode.typed(typed);
        return code.isPresent() ? served.rooms().with(code.get()) : Optional.empty();
    }

    /** The start form again, with what was typed and why it was refused. */
    void startAgain(Context request, Rejection why, List<Integer> numbers) {
        Map<String, String> typed = new HashMap<>();
        request.formParamMap().forEach((name, values) -> typed.put(name, values.get(0)));
        show(request, 422, typed, "", Sentences.why(why, numbers, served.words(request)));
    }

    private void show(Context request, int status, Map<String, String> typed, String joinRefusal, String startRefusal) {
        Secret door = Cookies.atTheDoor(request, served.newKey());
        Html.answer(request.status(status), served.templates().render("page/first", Map.of(
                "words", served.words(request),
                "token", Token.of(door),
                "typed", typed,
                "joinRefusal", joinRefusal,
                "startRefusal", startRefusal)));
    }
}

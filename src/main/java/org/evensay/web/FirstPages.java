package org.evensay.web;

import static java.util.Map.entry;

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
import org.evensay.workshop.Workshop;

/** The first page: join with a code, or start a workshop. */
final class FirstPages {
    private final Served served;
    private final WrongCodes wrongCodes;
    private final WhoMayStart whoMayStart;

    FirstPages(Served served, WrongCodes wrongCodes) {
        this.served = served;
        this.wrongCodes = wrongCodes;
        this.whoMayStart = new WhoMayStart(served.around());
    }

    void first(Context request) {
        show(request, 200, Map.of(), "", "");
    }

    /** What happens to what people write, and what cannot be promised. */
    void privacy(Context request) {
        Html.answer(request, served.templates().render("page/privacy", Map.of(
                "words", served.words(request), "days", served.terms().daysKept())));
    }

    /** Sends somebody with a code to the room's join address. Wrong, closed and unreadable codes are answered alike. */
    void find(Context request) throws StoreFailed {
        Words words = served.words(request);
        String typed = Optional.ofNullable(request.formParam("code")).orElse("");
        String from = Caller.of(request).neighbourhood();
        Optional<Workshop> found = roomWith(typed).map(room -> room.snapshot().workshop());
        boolean mayTry = wrongCodes.mayTry(from);
        if (found.filter(workshop -> mayGo(request, from, workshop)).isPresent()) {
            request.redirect("/" + found.get().code().value(), HttpStatus.SEE_OTHER);
            return;
        }
        wrongCodes.count(from);
        SameTime.answer(request, () -> show(request, mayTry ? 422 : 429, Map.of("code", typed), "join",
                words.say(mayTry ? "join.no-room" : "join.too-many-tries")));
    }

    private boolean mayGo(Context request, String from, Workshop workshop) {
        return wrongCodes.mayEnter(from, workshop.id())
                && (!workshop.door().locked() || Cookies.isMarkedSeated(workshop.id(), request));
    }

    /** For an address with a code that leads nowhere. */
    void noSuchRoom(Context request) {
        show(request, 404, Map.of(), "join", served.words(request).say("join.no-room"));
    }

    private Optional<Room> roomWith(String typed) throws StoreFailed {
        Optional<JoinCode> code = JoinCode.typed(typed);
        return code.isPresent() ? served.rooms().with(code.get()) : Optional.empty();
    }

    /** The start form again, with what was typed and why it was refused. */
    void startAgain(Context request, Rejection why, List<Integer> numbers) {
        Map<String, String> typed = new HashMap<>();
        request.formParamMap().forEach((name, values) -> typed.put(name, values.get(0)));
        show(request, 422, typed, "start", Sentences.why(why, numbers, served.words(request)));
    }

    /** The form for an inquiry again, with what was typed and why it was refused. */
    void beginAgain(Context request, String why) {
        Map<String, String> typed = new HashMap<>();
        request.formParamMap().forEach((name, values) ->
                values.stream().findFirst().ifPresent(value -> typed.put(name, value)));
        show(request, 422, typed, "begin", why);
    }

    boolean asksForAKey(Context request) {
        return whoMayStart.asksForAKey(Caller.of(request));
    }

    boolean needsAKey() {
        return whoMayStart.needsAKey();
    }

    /** The form for the recovery code again, and why it was refused. */
    void recoverAgain(Context request, String typed, String why) {
        show(request, 422, Map.of("recovery-code", typed), "recover", why);
    }

    /** {@code refused} is the form of the four that was refused, if any. */
    private void show(Context request, int status, Map<String, String> typed, String refused, String refusal) {
        Secret door = Cookies.atTheDoor(request, served.newKey());
        Html.answer(request.status(status), served.templates().render("page/first", Map.ofEntries(
                entry("words", served.words(request)),
                entry("token", Token.of(door)),
                entry("typed", typed),
                entry("refused", refused),
                entry("refusal", refusal),
                entry("daysKept", served.terms().daysKept()),
                entry("once", FormKeys.once(request, served.newKey())),
                entry("host", served.host().isPresent() && Caller.isAtTheComputer(request)),
                entry("asksForAKey", asksForAKey(request)),
                entry("needsAKey", needsAKey()))));
    }
}

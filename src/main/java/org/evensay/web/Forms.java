package org.evensay.web;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;

/**
 * What a form on somebody's page needs besides its fields: where it goes, the token, and (on a whole page, for
 * browsers without scripts) a command id, so that a doubled post is done once. Live updates leave the id out: there
 * the script makes one for each press. {@code role} is who looks at the form now; {@code sentBack} is what was refused
 * just before.
 */
public record Forms(Place place, Role role, String token, Optional<Supplier<String>> newId, SentBack sentBack) {
    private static final Pattern ID = Pattern.compile("<input type=\"hidden\" name=\"id\" value=\"[0-9a-f]{32}\">");

    public Forms(Place place, Role role, String token, Optional<Supplier<String>> newId) {
        this(place, role, token, newId, SentBack.nothing());
    }

    static Forms onAPage(Place place, Actor actor, Supplier<String> newId, SentBack sentBack) {
        return new Forms(place, actor.role(), Token.of(actor.secret()), Optional.of(newId), sentBack);
    }

    static Forms inAnUpdate(Place place, Actor actor) {
        return new Forms(place, actor.role(), Token.of(actor.secret()), Optional.empty());
    }

    /** The same HTML as in an update: {@code piece/command} is the one place that writes an id. */
    static String withoutIds(String html) {
        return ID.matcher(html).replaceAll("");
    }

    /** What is not somebody's part is not on their page: the same table says so that would refuse it. */
    public boolean may(String command) {
        return Action.of(command).filter(action -> action.isFor(role)).isPresent();
    }

    /** What was refused just before of the form of this command: it stands in its fields again. */
    public SentBack.Fields back(String command) {
        return back(command, "", "");
    }

    /** Of the one about {@code id}, which the field {@code about} names. */
    public SentBack.Fields back(String command, String about, String id) {
        return sentBack.to(command, about, id);
    }

    /** The page of another part that the same person has in this room. */
    public String pageOf(Role other) {
        return new Place(place.room(), other.page()).path();
    }

    public boolean leads() {
        return role == Role.FACILITATOR;
    }

    public String action() {
        return place.commandPath();
    }

    /** A fresh id for the form of this command, or that which it was sent with and may be sent again; or empty text. */
    public String idOf(String command) {
        return sentBack.idOf(command).or(() -> newId.map(Supplier::get)).orElse("");
    }
}

package org.evensay.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evensay.workshop.Role;
import org.evensay.workshop.WorkshopId;

/** A page of a room for one role: where its address, its cookie, its socket and its commands live. */
public record Place(WorkshopId room, Role role) implements Doorway {

    /** The roles that have a page; who helps to lead has the page of who leads. */
    static final List<Role> PAGES =
            List.of(Role.PARTICIPANT, Role.FACILITATOR, Role.SCRIBE, Role.SUPPORT, Role.SCREEN);

    /** Empty for roles that have no page. */
    public static Optional<Place> of(String room, String role) {
        return PAGES.stream().filter(page -> word(page).equals(role)).findFirst()
                .map(page -> new Place(new WorkshopId(room), page));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static String cookieOf(Role page) {
        return "evensay-" + word(page);
    }

    public String roleWord() {
        return word(role);
    }

    /** Everybody on a phone has the same page, with other parts on it. */
    String template() {
        return switch (role) {
            case FACILITATOR -> "page/facilitator";
            case SCREEN -> "page/screen";
            default -> "page/person";
        };
    }

    @Override
    public String path() {
        return "/room/" + room.value() + "/" + roleWord();
    }

    public String socketPath() {
        return path() + "/live";
    }

    @Override
    public String cookieName() {
        return cookieOf(role);
    }
}

package org.evensay.web;

import java.util.Locale;
import java.util.Optional;
import org.evensay.workshop.Role;
import org.evensay.workshop.WorkshopId;

/** A page of a room for one role: where its address, its cookie, its socket and its commands live. */
public record Place(WorkshopId room, Role role) implements Doorway {

    /** Empty for roles that have no page. */
    public static Optional<Place> of(String room, String role) {
        return switch (role) {
            case "participant" -> Optional.of(new Place(new WorkshopId(room), Role.PARTICIPANT));
            case "facilitator" -> Optional.of(new Place(new WorkshopId(room), Role.FACILITATOR));
            case "scribe" -> Optional.of(new Place(new WorkshopId(room), Role.SCRIBE));
            case "support" -> Optional.of(new Place(new WorkshopId(room), Role.SUPPORT));
            case "screen" -> Optional.of(new Place(new WorkshopId(room), Role.SCREEN));
            default -> Optional.empty();
        };
    }

    public String roleWord() {
        return role.name().toLowerCase(Locale.ROOT);
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
        return "evensay-" + roleWord();
    }
}

package org.evensay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.room.Answer;
import org.evensay.room.Here;
import org.evensay.room.Room;
import org.evensay.room.Snapshot;
import org.evensay.view.Touched;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;

/** The gate, the handler of commands and the pages of the real server, for tests elsewhere that need no HTTP. */
public final class InsideDoor {
    private static final Words ENGLISH = new Languages().in("en");
    private static final Templates TEMPLATES = new Templates();

    private final Parts parts = new Parts(TEMPLATES, new Addresses("http://localhost:8080", Optional.empty()));

    /** Who the holder of this secret is at this page. */
    public static Optional<Actor> comes(Room room, Role page, Secret secret) {
        return Gate.actor(room.snapshot().workshop(), page, secret);
    }

    /** Who somebody is by now who came as this. */
    public static Optional<Actor> now(Room room, Role page, Actor came) {
        return visitor(room, page, came).now().map(Gate.Visitor::actor);
    }

    public static void hand(Room room, Role page, Actor came, CommandId id, Command command, Consumer<Answer> reply) {
        Commands.hand(visitor(room, page, came), id, command, reply);
    }

    private static Gate.Visitor visitor(Room room, Role page, Actor came) {
        return new Gate.Visitor(new Place(room.snapshot().workshop().id(), page), room, came);
    }

    /** Whether a change may alter this person's own parts, as the line of a page asks it. */
    public static Predicate<Touched> concerns(Room room, Actor person) {
        OwnKeys keys = new OwnKeys(person);
        return change -> person.role() != Role.PARTICIPANT || keys.isConcernedBy(change, room.snapshot().workshop());
    }

    /** The parts of somebody's page as HTML, by their names. */
    public Map<String, String> page(Snapshot snapshot, Here here, Actor actor) {
        Place place = new Place(snapshot.workshop().id(), actor.role().page());
        return html(parts.of(snapshot, () -> here, actor, ENGLISH, Forms.inAnUpdate(place, actor)));
    }

    public Map<String, String> sharedByAll(Snapshot snapshot) {
        return html(parts.sharedByAll(snapshot, ENGLISH));
    }

    /** What is left of the page of somebody whom the room does not know any more. */
    public Map<String, String> goodbye(WorkshopId room, Role page) {
        return html(parts.goodbye(new Place(room, page), ENGLISH));
    }

    private static Map<String, String> html(List<Part> parts) {
        Map<String, String> html = new LinkedHashMap<>();
        parts.forEach(part -> html.put(part.id(), part.html()));
        return html;
    }
}

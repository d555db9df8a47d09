package org.evensay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evensay.i18n.Words;
import org.evensay.room.Snapshot;
import org.evensay.view.LeadView;
import org.evensay.view.MyView;
import org.evensay.view.RoomView;
import org.evensay.workshop.Actor;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Role;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.WorkshopId;

/**
 * Renders the parts of a page from a snapshot. Shared parts are rendered once for each role, language and version;
 * personal ones for the one they belong to. The same parts make the first page and every live update. Thread-safe.
 */
final class Parts {
    private final Templates templates;
    private final Addresses addresses;
    private final Map<WorkshopId, Shared> latest = new ConcurrentHashMap<>();

    Parts(Templates templates, Addresses addresses) {
        this.templates = templates;
        this.addresses = addresses;
    }

    /** What all see of one version of a room. */
    private record Shared(Snapshot snapshot, RoomView view, Invitation invitation, Map<String, Part> parts) {
    }

    /** The parts of this person's page, in the order of the page. {@code connected} is asked for facilitators only. */
    List<Part> of(Snapshot snapshot, Supplier<Set<SeatId>> connected, Actor actor, Words words, Forms forms) {
        Shared shared = shared(snapshot);
        return switch (actor.role()) {
            case SCREEN -> List.of(shared(shared, "part-screen", "part/screen", words),
                    shared(shared, "part-invite", "part/invite", words));
            case FACILITATOR -> facilitator(shared, connected.get(), actor, words, forms);
            case WAITING -> waiting(shared, words, forms);
            default -> participant(shared, actor, words, forms);
        };
    }

    /** Nothing of the room: its places on the page are empty, and are filled when the person is let in. */
    private List<Part> waiting(Shared shared, Words words, Forms forms) {
        return Stream.of("part-where", "part-now", "part-step", "part-mine", "part-care", "part-foot").map(id ->
                id.equals("part-now") ? personal(id, "part/waiting", shared, words, forms, Map.of())
                        : Part.of(id, templates.render("part/empty", Map.of("id", id)))).toList();
    }

    /** For somebody whom the room does not know any more: the page is emptied, and says why. */
    List<Part> goodbye(Place place, Words words) {
        List<String> ids = switch (place.role()) {
            case SCREEN -> List.of("part-screen", "part-invite");
            case FACILITATOR -> List.of("part-lead", "part-calls", "part-where", "part-stage", "part-people",
                    "part-door", "part-download");
            default -> List.of("part-now", "part-where", "part-step", "part-mine", "part-care", "part-foot");
        };
        String sentence = words.say(place.role() == Role.PARTICIPANT ? "goodbye.participant" : "goodbye.link");
        return ids.stream().map(id -> Part.of(id, id.equals(ids.get(0))
                ? templates.render("part/goodbye", Map.of("id", id, "sentence", sentence))
                : templates.render("part/empty", Map.of("id", id)))).toList();
    }

    private List<Part> participant(Shared shared, Actor actor, Words words, Forms forms) {
        List<Part> parts = new ArrayList<>();
        parts.add(shared(shared, "part-where", "part/where", words));
        Optional<MyView> mine = MyView.of(shared.snapshot().workshop(), actor);
        parts.add(personal("part-now", "part/now", shared, words, forms, Map.of("mine", mine)));
        parts.add(shared(shared, "part-step", "part/step", words));
        parts.add(personal("part-mine", "part/mine", shared, words, forms, Map.of("mine", mine)));
        parts.add(personal("part-care", "part/care", shared, words, forms, Map.of("mine", mine)));
        parts.add(shared(shared, "part-foot", "part/foot", words));
        return parts;
    }

    private List<Part> facilitator(Shared shared, Set<SeatId> connected, Actor actor, Words words, Forms forms) {
        LeadView lead = LeadView.of(shared.snapshot().workshop(), connected, actor);
        return List.of(
                shared(shared, "part-where", "part/where", words),
                personal("part-calls", "part/calls", shared, words, forms, Map.of("lead", lead)),
                personal("part-lead", "part/lead", shared, words, forms, Map.of("lead", lead)),
                personal("part-stage", "part/stage", shared, words, forms, Map.of("lead", lead)),
                personal("part-people", "part/people", shared, words, forms, Map.of("lead", lead)),
                personal("part-door", "part/door", shared, words, forms,
                        Map.of("lead", lead, "invitation", shared.invitation())),
                personal("part-download", "part/download", shared, words, forms, Map.of("lead", lead)));
    }

    private Part personal(String id, String template, Shared shared, Words words, Forms forms,
                          Map<String, Object> own) {
        Map<String, Object> values = new HashMap<>(own);
        values.put("room", shared.view());
        values.put("words", words);
        values.put("forms", forms);
        return Part.of(id, templates.render(template, values));
    }

    private Part shared(Shared shared, String id, String template, Words words) {
        return shared.parts().computeIfAbsent(id + " " + words.language(), key -> Part.of(id,
                templates.render(template, Map.of("room", shared.view(), "words", words,
                        "invitation", shared.invitation()))));
    }

    /** An older snapshot than the latest is never asked for again, so only the latest is kept for each room. */
    private Shared shared(Snapshot snapshot) {
        return latest.compute(snapshot.workshop().id(), (room, kept) -> kept != null && kept.snapshot() == snapshot
                ? kept
                : new Shared(snapshot, RoomView.of(snapshot.workshop()), invitation(snapshot.workshop().code(), kept),
                        new ConcurrentHashMap<>()));
    }

    /** Its picture is drawn once for each code, not for each version. */
    private Invitation invitation(JoinCode code, Shared kept) {
        return kept != null && kept.snapshot().workshop().code().equals(code)
                ? kept.invitation() : Invitation.to(code, addresses);
    }

    /** Called when the last connection of a room has gone. */
    void forget(WorkshopId room) {
        latest.remove(room);
    }
}

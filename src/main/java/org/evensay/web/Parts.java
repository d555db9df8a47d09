package org.evensay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.evensay.i18n.Words;
import org.evensay.room.Snapshot;
import org.evensay.view.LeadView;
import org.evensay.view.MyView;
import org.evensay.view.RoomView;
import org.evensay.workshop.Actor;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.WorkshopId;

/**
 * Renders the parts of a page from a snapshot. Shared parts are rendered once for each role, language and version;
 * personal ones for the one they belong to. The same parts make the first page and every live update. Thread-safe.
 */
final class Parts {
    private final Templates templates;
    private final Map<WorkshopId, Shared> latest = new ConcurrentHashMap<>();

    Parts(Templates templates) {
        this.templates = templates;
    }

    /** What all see of one version of a room. */
    private record Shared(Snapshot snapshot, RoomView view, Map<String, Part> parts) {
    }

    /** The parts of this person's page, in the order of the page. {@code connected} is asked for facilitators only. */
    List<Part> of(Snapshot snapshot, Supplier<Set<SeatId>> connected, Actor actor, Words words, Forms forms) {
        Shared shared = shared(snapshot);
        return switch (actor.role()) {
            case SCREEN -> List.of(shared(shared, "part-screen", "part/screen", words));
            case FACILITATOR -> facilitator(shared, connected.get(), words, forms);
            default -> participant(shared, actor, words, forms);
        };
    }

    private List<Part> participant(Shared shared, Actor actor, Words words, Forms forms) {
        List<Part> parts = new ArrayList<>();
        parts.add(shared(shared, "part-where", "part/where", words));
        Optional<MyView> mine = MyView.of(shared.snapshot().workshop(), actor);
        parts.add(personal("part-now", "part/now", shared.view(), words, forms, Map.of("mine", mine)));
        parts.add(shared(shared, "part-step", "part/step", words));
        parts.add(personal("part-mine", "part/mine", shared.view(), words, forms, Map.of("mine", mine)));
        return parts;
    }

    private List<Part> facilitator(Shared shared, Set<SeatId> connected, Words words, Forms forms) {
        LeadView lead = LeadView.of(shared.snapshot().workshop(), connected);
        return List.of(
                shared(shared, "part-where", "part/where", words),
                personal("part-lead", "part/lead", shared.view(), words, forms, Map.of("lead", lead)),
                personal("part-stage", "part/stage", shared.view(), words, forms, Map.of("lead", lead)),
                personal("part-people", "part/people", shared.view(), words, forms, Map.of("lead", lead)));
    }

    private Part personal(String id, String template, RoomView view, Words words, Forms forms,
                          Map<String, Object> own) {
        Map<String, Object> values = new HashMap<>(own);
        values.put("room", view);
        values.put("words", words);
        values.put("forms", forms);
        return Part.of(id, templates.render(template, values));
    }

    private Part shared(Shared shared, String id, String template, Words words) {
        return shared.parts().computeIfAbsent(id + " " + words.language(), key -> Part.of(id,
                templates.render(template, Map.of("room", shared.view(), "words", words))));
    }

    /** An older snapshot than the latest is never asked for again, so only the latest is kept for each room. */
    private Shared shared(Snapshot snapshot) {
        return latest.compute(snapshot.workshop().id(), (room, kept) -> kept != null && kept.snapshot() == snapshot
                ? kept
                : new Shared(snapshot, RoomView.of(snapshot.workshop()), new ConcurrentHashMap<>()));
    }

    /** Called when the last connection of a room has gone. */
    void forget(WorkshopId room) {
        latest.remove(room);
    }
}

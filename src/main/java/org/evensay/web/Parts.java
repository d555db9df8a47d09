package org.evensay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.evensay.i18n.Words;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.view.CallView;
import org.evensay.view.LeadView;
import org.evensay.view.LeadingView;
import org.evensay.view.LobbyView;
import org.evensay.view.MyView;
import org.evensay.view.PeopleView;
import org.evensay.view.RoomForOne;
import org.evensay.view.RoomView;
import org.evensay.view.ScribeView;
import org.evensay.workshop.Actor;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Role;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * Renders the parts of a page from a snapshot. Shared parts are rendered once for each role, language and version;
 * personal ones for the one they belong to. The same parts make the first page and every live update. Thread-safe.
 */
final class Parts {
    private static final List<String> PARTICIPANTS = List.of("part-where", "part-asked", "part-now", "part-step",
            "part-mine", "part-care", "part-foot");

    private final Templates templates;
    private final WaysHere ways;
    private final WifiOfRooms wifi;
    private final Map<WorkshopId, Shared> latest = new ConcurrentHashMap<>();

    Parts(Templates templates, WaysHere ways, WifiOfRooms wifi) {
        this.templates = templates;
        this.ways = ways;
        this.wifi = wifi;
    }

    /** Where the way in never changes. */
    Parts(Templates templates, Addresses addresses) {
        this(templates, WaysHere.given(addresses), new WifiOfRooms());
    }

    /**
     * What all see of one version of a room, of one way into it, and by one edition of the templates. {@code before}
     * are the parts of the version before: one that reads the same stays the same object, which tells at a glance that
     * nobody needs it again.
     */
    private record Shared(Snapshot snapshot, WayIn way, Object edition, RoomView view, RoomForOne forOne,
                          Invitation invitation, Map<String, Part> parts, Map<String, Part> before,
                          Map<String, List<Part>> byAll, Map<List<PartChange>, SharedFrame> frames) {

        boolean isOf(Snapshot other, WayIn otherWay, Object otherEdition) {
            return snapshot == other && way.equals(otherWay) && edition.equals(otherEdition);
        }

        boolean hasInvitation(JoinCode code, WayIn otherWay) {
            return snapshot.workshop().code().equals(code) && way.equals(otherWay);
        }
    }

    /** The parts of this person's page, in the order of the page. {@code here} is asked for those who lead or help. */
    List<Part> of(Snapshot snapshot, Supplier<Here> here, Actor actor, Words words, Forms forms) {
        return of(snapshot, here, actor, words, forms, PeopleList.atOnce());
    }

    /** For a page that is there already. */
    List<Part> of(Snapshot snapshot, Supplier<Here> here, Actor actor, Words words, Forms forms, PeopleList people) {
        Shared shared = shared(snapshot);
        return switch (actor.role()) {
            case SCREEN -> List.of(shared(shared, "part-screen", "part/screen", words),
                    shared(shared, "part-invite", "part/invite", words));
            case FACILITATOR, CO_FACILITATOR -> facilitator(shared, here.get(), actor, words, forms, people);
            case SCRIBE -> scribe(shared, actor, words, forms);
            case SUPPORT -> support(shared, actor, words, forms);
            case WAITING -> waiting(shared, actor, words, forms);
            default -> participant(shared, actor, words, forms);
        };
    }

    /**
     * Of the parts of everybody who takes part, those that are the same for all of them. Somebody's own parts are as
     * they were, as long as no change concerned them ({@link org.evensay.view.Touched}).
     */
    List<Part> sharedByAll(Snapshot snapshot, Words words) {
        Shared shared = shared(snapshot);
        return shared.byAll().computeIfAbsent(words.language(), all -> List.of(
                shared(shared, "part-where", "part/where", words),
                shared(shared, "part-step", "part/step", words), shared(shared, "part-foot", "part/foot", words)));
    }

    /** A frame of changes to shared parts, made once for all who are sent the same ones at about the same time. */
    OutFrame frame(Snapshot snapshot, List<PartChange> changed, long nowMs, Supplier<String> made) {
        Map<List<PartChange>, SharedFrame> frames = shared(snapshot).frames();
        SharedFrame there = frames.get(changed);
        return (there != null && there.isFreshAt(nowMs) ? there : frames.compute(changed, (same, before) ->
                before != null && before.isFreshAt(nowMs) ? before
                        : new SharedFrame(OutFrame.forMany(made.get()), nowMs))).frame();
    }

    /** Nothing of the room: its places on the page are empty, and are filled when the person is let in. */
    private List<Part> waiting(Shared shared, Actor actor, Words words, Forms forms) {
        Map<String, Object> sharing = Map.of("sharing", LobbyView.sharing(shared.snapshot().workshop(), actor));
        return PARTICIPANTS.stream().map(id ->
                id.equals("part-now") ? personal(id, "part/waiting", shared, words, forms, sharing)
                        : Part.of(id, templates.render("part/empty", Map.of("id", id)))).toList();
    }

    /** For somebody whom the room does not know any more: the page is emptied, and says why. */
    List<Part> goodbye(Place place, Words words) {
        return place.role() == Role.PARTICIPANT
                ? goodbye(place, "goodbye.title", "goodbye.participant", "goodbye.on", true, words)
                : goodbye(place, "goodbye.link", "", "goodbye.on", true, words);
    }

    /** For somebody who goes on on paper. What they have begun stays on their own device: they may come back to it. */
    List<Part> goOnWithoutIt(Place place, boolean shared, Words words) {
        return goodbye(place, "mine.on-paper", "mine.on-paper-help", "mine.go-on-here", shared, words);
    }

    private List<Part> goodbye(Place place, String title, String sentence, String on, boolean forgets, Words words) {
        List<String> ids = switch (place.role()) {
            case SCREEN -> List.of("part-screen", "part-invite");
            case FACILITATOR -> List.of("part-lead", "part-calls", "part-where", "part-stage", "part-more",
                    "part-people", "part-leading", "part-door", "part-download");
            case SCRIBE -> List.of("part-scribe", "part-where", "part-heard", "part-more", "part-foot");
            case SUPPORT -> List.of("part-calls", "part-where", "part-support", "part-foot");
            default -> List.of("part-now", "part-asked", "part-where", "part-step", "part-mine", "part-care",
                    "part-foot");
        };
        return ids.stream().map(id -> Part.of(id, id.equals(ids.get(0))
                ? templates.render("part/goodbye", Map.of("id", id, "title", title, "sentence", sentence, "on", on,
                        "forgets", forgets, "place", place, "words", words))
                : templates.render("part/empty", Map.of("id", id)))).toList();
    }

    private List<Part> participant(Shared shared, Actor actor, Words words, Forms forms) {
        List<Part> parts = new ArrayList<>();
        parts.add(shared(shared, "part-where", "part/where", words));
        Optional<MyView> mine = MyView.of(shared.snapshot().workshop(), actor);
        Map<String, Object> own = Map.of("mine", mine, "room", shared.forOne());
        parts.add(personal("part-asked", "part/asked", shared, words, forms, own));
        parts.add(personal("part-now", "part/now", shared, words, forms, own));
        parts.add(shared(shared, "part-step", "part/step", words));
        parts.add(personal("part-mine", "part/mine", shared, words, forms, own));
        parts.add(personal("part-care", "part/care", shared, words, forms, own));
        parts.add(shared(shared, "part-foot", "part/foot", words));
        return parts;
    }

    private List<Part> scribe(Shared shared, Actor actor, Words words, Forms forms) {
        ScribeView scribe = ScribeView.of(shared.snapshot().workshop(), actor);
        return List.of(
                shared(shared, "part-where", "part/where", words),
                personal("part-scribe", "part/scribe", shared, words, forms, Map.of("scribe", scribe)),
                shared(shared, "part-heard", "part/heard", words),
                personal("part-more", "part/scribe-more", shared, words, forms, Map.of()),
                shared(shared, "part-foot", "part/foot", words));
    }

    private List<Part> support(Shared shared, Actor actor, Words words, Forms forms) {
        Map<String, Object> calls = Map.of("calls", CallView.of(shared.snapshot().workshop()));
        return List.of(
                shared(shared, "part-where", "part/where", words),
                personal("part-calls", "part/calls", shared, words, forms, calls),
                personal("part-support", "part/support", shared, words, forms, Map.of("calls", calls.get("calls"),
                        "seated", LeadingView.isSeated(shared.snapshot().workshop(), actor))),
                shared(shared, "part-foot", "part/foot", words));
    }

    private List<Part> facilitator(Shared shared, Here here, Actor actor, Words words, Forms forms,
                                   PeopleList people) {
        LeadView lead = LeadView.of(shared.snapshot().workshop(), here.seats(), here.leaderGoneSince(), actor);
        List<Part> parts = new ArrayList<>(List.of(
                shared(shared, "part-where", "part/where", words),
                personal("part-calls", "part/calls", shared, words, forms, Map.of("calls", lead.calls())),
                personal("part-lead", forms.leads() ? "part/lead" : "part/help-lead", shared, words, forms,
                        Map.of("lead", lead)),
                personal("part-stage", "part/stage", shared, words, forms, Map.of("lead", lead)),
                personal("part-more", "part/more", shared, words, forms, Map.of("lead", lead))));
        people.part(PeopleView.of(shared.view().step(), lead, here.whoVoted()), words, forms, templates)
                .ifPresent(parts::add);
        parts.addAll(List.of(
                personal("part-leading", "part/leading", shared, words, forms, Map.of("lead", lead)),
                personal("part-door", "part/door", shared, words, forms,
                        Map.of("lead", lead, "invitation", shared.invitation(), "way", shared.way().here())),
                personal("part-download", "part/download", shared, words, forms, Map.of("lead", lead))));
        return parts;
    }

    private Part personal(String id, String template, Shared shared, Words words, Forms forms,
                          Map<String, Object> own) {
        Map<String, Object> values = new HashMap<>(own);
        values.putIfAbsent("room", shared.view());
        values.put("words", words);
        values.put("forms", forms);
        return Part.of(id, templates.render(template, values));
    }

    private Part shared(Shared shared, String id, String template, Words words) {
        return shared.parts().computeIfAbsent(id + " " + words.language(), key -> Part.like(shared.before().get(key),
                id, templates.render(template, Map.of("room", shared.view(), "words", words,
                        "invitation", shared.invitation()))));
    }

    /** An older snapshot than the latest is never asked for again, so only the latest is kept for each room. */
    private Shared shared(Snapshot snapshot) {
        WayIn way = wayInto(snapshot.workshop());
        WorkshopId id = snapshot.workshop().id();
        Object edition = templates.edition();
        Shared there = latest.get(id);
        return there != null && there.isOf(snapshot, way, edition) ? there : latest.compute(id, (room, kept) ->
                kept != null && kept.isOf(snapshot, way, edition) ? kept : next(snapshot, way, edition, kept));
    }

    private static Shared next(Snapshot snapshot, WayIn way, Object edition, Shared kept) {
        RoomView room = RoomView.of(snapshot.workshop());
        return new Shared(snapshot, way, edition, room, RoomForOne.of(room),
                invitation(snapshot.workshop().code(), way, kept), new ConcurrentHashMap<>(),
                kept == null ? Map.of() : kept.parts(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /** Nobody joins a Wi-Fi for a workshop that is over. */
    private WayIn wayInto(Workshop workshop) {
        if (workshop.isClosed()) {
            wifi.forget(workshop.id());
        }
        return new WayIn(ways.now(), wifi.of(workshop.id()));
    }

    /** Its pictures are drawn once for each code and way in, not for each version. */
    private static Invitation invitation(JoinCode code, WayIn way, Shared kept) {
        return kept != null && kept.hasInvitation(code, way) ? kept.invitation() : Invitation.to(code, way);
    }

    /** What was made for all other rooms: those in which nobody is any more, that were let go, or erased. */
    void keepOnly(Predicate<WorkshopId> wanted) {
        latest.keySet().removeIf(wanted.negate());
    }
}

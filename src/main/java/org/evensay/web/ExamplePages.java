package org.evensay.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.i18n.Words;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.view.Example;
import org.evensay.view.TourStop;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Workshop;

/**
 * The pages of the example workshop at a stop of the tour: the same templates as in a room, without scripts, tokens and
 * a socket. Thread-safe.
 */
final class ExamplePages {
    /** Nobody's address, so that a camera which is pointed at the picture does not come to this house. */
    private static final Addresses NOWHERE = new Addresses("http://evensay.example", Optional.empty());
    private static final String NO_TOKEN = "";

    private final Supplier<Example> example;
    private final Templates templates;
    private final Parts parts;
    private volatile Example played;

    ExamplePages(Supplier<Example> example, Templates templates) {
        this.example = example;
        this.templates = templates;
        this.parts = new Parts(templates, NOWHERE);
    }

    /** As whole documents: the screen, the page of the one who leads, and a phone. */
    Map<String, String> at(TourStop stop, Words words) {
        Example example = played();
        Workshop workshop = example.at(stop);
        return Map.of("screen", page(workshop, example.screen(), words),
                "own", page(workshop, example.facilitator(), words),
                "phone", workshop.seats().isEmpty() ? door(workshop, words)
                        : page(workshop, example.participant(), words));
    }

    /** When somebody first looks at the tour: most starts of a house are not for that. Two may play it at once. */
    private Example played() {
        Example there = played;
        if (there == null) {
            there = example.get();
            played = there;
        }
        return there;
    }

    private String page(Workshop workshop, Actor actor, Words words) {
        Place place = new Place(workshop.id(), actor.role());
        Snapshot snapshot = new Snapshot(workshop, 1);
        Map<String, Object> values = new HashMap<>(Map.of("words", words, "place", place, "scope", "", "epoch", "",
                "version", snapshot.version(), "now", 0L, "group", workshop.group(), "closed", workshop.isClosed(),
                "token", NO_TOKEN, "example", true));
        values.put("refusal", "");
        values.put("parts", parts.of(snapshot,
                () -> new Here(workshop.seats().keys(), Optional.empty(), true), actor, words,
                new Forms(place, actor.role(), NO_TOKEN, Optional.empty())).stream().map(Part::html).toList());
        return templates.render(place.template(), values);
    }

    /** What a phone shows before its owner is in. */
    private String door(Workshop workshop, Words words) {
        return templates.render("page/join", Map.of("words", words, "token", NO_TOKEN, "group", workshop.group(),
                "code", workshop.code().value(), "name", "", "refusal", "",
                "until", words.day(workshop.keptUntil()), "plain", false, "example", true));
    }
}

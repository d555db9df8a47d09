package org.evensay.supply;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From which version on, and until which, in the order in which versions came out. */
record VersionRange(List<Event> events) {
    private static final String FROM_THE_FIRST = "0";

    /** {@code INTRODUCED} comes before the others at the same version: what has begun there has not ended before. */
    private enum Kind { INTRODUCED, FIXED, LAST_AFFECTED }

    private record Event(Kind kind, String version) {
    }

    static VersionRange of(JsonNode range) {
        List<Event> events = new ArrayList<>();
        for (JsonNode event : range.path("events")) {
            for (Kind kind : Kind.values()) {
                JsonNode version = event.path(kind.name().toLowerCase(Locale.ROOT));
                if (version.isTextual()) {
                    events.add(new Event(kind, version.asText()));
                }
            }
        }
        return new VersionRange(List.copyOf(events));
    }

    boolean holds(Shipped library) {
        boolean affected = false;
        for (Event event : inOrder(library.ecosystem())) {
            int later = event.version().equals(FROM_THE_FIRST) ? 1
                    : library.ecosystem().compare(library.version(), event.version());
            affected = switch (event.kind()) {
                case INTRODUCED -> affected || later >= 0;
                case FIXED -> affected && later < 0;
                case LAST_AFFECTED -> affected && later <= 0;
            };
        }
        return affected;
    }

    Stream<String> fixes() {
        return events.stream().filter(event -> event.kind() == Kind.FIXED).map(Event::version);
    }

    private List<Event> inOrder(Ecosystem ecosystem) {
        return events.stream().sorted(Comparator.comparing((Event event) -> !event.version().equals(FROM_THE_FIRST))
                .thenComparing(Event::version, ecosystem).thenComparing(Event::kind)).toList();
    }
}

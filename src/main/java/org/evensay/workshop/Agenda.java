package org.evensay.workshop;

import java.util.List;

/** How many minutes each step is meant to take; none at all when the group goes by its own sense of time. */
public record Agenda(List<Slot> slots) {
    public static final Agenda NONE = new Agenda(List.of());

    public record Slot(Step step, int minutes) {
    }

    public Agenda {
        slots = List.copyOf(slots);
    }
}

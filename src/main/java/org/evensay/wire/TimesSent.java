package org.evensay.wire;

import java.util.List;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Step;

/** Planned times: a field {@code minutes-STEP} with a number for each step that has a time; empty is none. */
final class TimesSent {
    private static final String MINUTES = "minutes-";

    private TimesSent() {
    }

    static List<Agenda.Slot> in(Fields fields) {
        return Step.open().stream().filter(step -> !fields.text(MINUTES + step).isBlank())
                .map(step -> new Agenda.Slot(step, Integer.parseInt(fields.text(MINUTES + step).strip()))).toList();
    }
}

package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.evensay.workshop.WorkshopId;

/**
 * What somebody offered to do after a workshop. {@code who} and {@code until} are in the group's own words and may be
 * empty: "when the weather is better" is a date too. {@code ticked} is the day on which somebody said that it is done.
 */
public record FirstStep(NoteId id, WorkshopId after, LocalDate noted, String what, String who, String until,
                        Optional<LocalDate> ticked) {
    /** What is to be done, the oldest first; then what has been done. */
    public static final Comparator<FirstStep> OPEN_FIRST = Comparator.comparing((FirstStep step) -> step.done())
            .thenComparing(FirstStep::noted).thenComparing(FirstStep::what);

    public boolean done() {
        return ticked.isPresent();
    }

    /** Said again, it keeps the day on which it was said first. */
    public FirstStep tickedOn(LocalDate day) {
        return done() ? this : new FirstStep(id, after, noted, what, who, until, Optional.of(day));
    }

    public FirstStep notDone() {
        return new FirstStep(id, after, noted, what, who, until, Optional.empty());
    }
}

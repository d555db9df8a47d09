package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import org.evensay.workshop.WorkshopId;

/**
 * What somebody offered to do after a workshop. {@code who} and {@code until} are in the group's own words and may be
 * empty: "when the weather is better" is a date too.
 */
public record FirstStep(NoteId id, WorkshopId after, LocalDate noted, String what, String who, String until,
                        boolean done) {
    /** What is to be done, the oldest first; then what has been done. */
    public static final Comparator<FirstStep> OPEN_FIRST = Comparator.comparing((FirstStep step) -> step.done())
            .thenComparing(FirstStep::noted).thenComparing(FirstStep::what);

    public FirstStep done(boolean yes) {
        return new FirstStep(id, after, noted, what, who, until, yes);
    }
}

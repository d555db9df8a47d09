package org.evensay.inquiry;

import java.time.LocalDate;
import org.evensay.workshop.WorkshopId;

/**
 * A workshop of a group. Nothing of it leaves the group until the group says so.
 *
 * @param onPaper it was held without this program, and typed in afterwards
 */
public record Held(WorkshopId workshop, LocalDate day, Leaves leaves, boolean onPaper) {

    /** One that was held in a room of this house. */
    public Held(WorkshopId workshop, LocalDate day, Leaves leaves) {
        this(workshop, day, leaves, false);
    }

    public static Held onPaper(WorkshopId workshop, LocalDate day) {
        return new Held(workshop, day, Leaves.NOTHING, true);
    }

    public Held letting(Leaves next) {
        return new Held(workshop, day, next, onPaper);
    }
}

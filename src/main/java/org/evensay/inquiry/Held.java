package org.evensay.inquiry;

import java.time.LocalDate;
import org.evensay.workshop.WorkshopId;

/** A workshop of a group. Nothing of it leaves the group until the group says so. */
public record Held(WorkshopId workshop, LocalDate day, Leaves leaves) {

    public Held letting(Leaves next) {
        return new Held(workshop, day, next);
    }
}

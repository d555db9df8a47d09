package org.evensay.inquiry;

import java.time.LocalDate;
import org.evensay.workshop.WorkshopId;

/** What somebody who missed a workshop would add to it. It stands beside the result and never counts into it. */
public record LateComment(NoteId id, WorkshopId about, LocalDate day, String text) {
}

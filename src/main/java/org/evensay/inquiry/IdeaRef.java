package org.evensay.inquiry;

import org.evensay.workshop.IdeaId;
import org.evensay.workshop.WorkshopId;

/** An idea of a workshop, named from outside its room. */
public record IdeaRef(WorkshopId workshop, IdeaId idea) {
}

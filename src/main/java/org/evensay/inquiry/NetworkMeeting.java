package org.evensay.inquiry;

import java.time.LocalDate;
import org.evensay.workshop.WorkshopId;

/** A workshop in which people of several groups vote on the themes. It belongs to the inquiry, not to a group. */
public record NetworkMeeting(WorkshopId workshop, LocalDate day) {
}

package org.evensay.inquiry;

import java.time.LocalDate;
import org.evensay.workshop.WorkshopId;

/** A workshop in which people of several groups vote on the themes. It belongs to the inquiry, not to a group. */
public record NetworkMeeting(WorkshopId workshop, LocalDate day) {

    /** With the day that its room says: this one is when it was opened. */
    public NetworkMeeting on(LocalDate held) {
        return new NetworkMeeting(workshop, held);
    }
}

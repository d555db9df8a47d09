package org.evensay.view.inquiry;

import java.util.Optional;
import org.evensay.inquiry.NetworkMeeting;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.Workshop;

/**
 * A meeting of all groups, for its team and for each of the groups. As much of it is told as of a group's workshop.
 *
 * @param chose empty while it goes on, and when it is kept no more
 */
public record MeetingOfAll(NetworkMeeting held, boolean goesOn, Optional<SharedPriorities> chose) {

    public static MeetingOfAll of(NetworkMeeting held, Optional<Workshop> closed, boolean goesOn) {
        return new MeetingOfAll(closed.map(workshop -> held.on(workshop.day())).orElse(held), goesOn,
                closed.map(SharedPriorities::of));
    }
}

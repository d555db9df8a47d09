package org.evensay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.NetworkMeeting;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.MeetingOfAll;

/** The meetings of all groups of an inquiry, the newest first, as far as anything of them is kept. */
final class MeetingsOfAll {
    private static final Comparator<NetworkMeeting> NEWEST_FIRST = Comparator.comparing(NetworkMeeting::day).reversed()
            .thenComparing(meeting -> meeting.workshop().value());

    private MeetingsOfAll() {
    }

    static List<MeetingOfAll> of(Inquiry inquiry, Served served) throws StoreFailed {
        List<MeetingOfAll> meetings = new ArrayList<>();
        for (NetworkMeeting held : inquiry.back().meetings().values()) {
            meetings.add(MeetingOfAll.of(held, served.store().closed(held.workshop()),
                    served.rooms().with(held.workshop()).isPresent()));
        }
        meetings.sort(Comparator.comparing(MeetingOfAll::held, NEWEST_FIRST));
        return meetings;
    }

    /** What a group reads of them: those that have come to an end. */
    static List<MeetingOfAll> closed(Inquiry inquiry, Served served) throws StoreFailed {
        return of(inquiry, served).stream().filter(meeting -> meeting.chose().isPresent()).toList();
    }
}

package org.evensay.inquiry;

import org.evensay.workshop.Keyed;
import org.evensay.workshop.WorkshopId;

/** What comes of an inquiry for its groups: the meetings that voted on the themes, and the word to each group. */
public record GivingBack(Keyed<WorkshopId, NetworkMeeting> meetings, Keyed<GroupId, Word> words) {
    public static final GivingBack NOTHING_YET = new GivingBack(Keyed.none(), Keyed.none());

    public GivingBack with(NetworkMeeting meeting) {
        return new GivingBack(meetings.with(meeting.workshop(), meeting), words);
    }

    public GivingBack with(Word word) {
        return new GivingBack(meetings, words.with(word.group(), word));
    }

    public GivingBack without(GroupId group) {
        return new GivingBack(meetings, words.without(group));
    }
}

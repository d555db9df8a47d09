package org.evensay.view.inquiry;

import java.util.List;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollKind;

/** What somebody with the link of a poll sees: whose it is and what it asks. Nothing of what anybody answered. */
public record PollSheet(String group, PollKind kind, List<String> asked) {

    public static PollSheet of(String group, Poll poll) {
        return new PollSheet(group, poll.kind(), poll.asked());
    }
}

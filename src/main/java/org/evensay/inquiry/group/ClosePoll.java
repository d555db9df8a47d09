package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.Polls;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;

/** Nobody answers any more: the answers become counts, and the keys are gone. Of fewer than three nothing stays. */
public record ClosePoll(PollId id) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        Polls polls = group.polls();
        Optional<Poll> poll = polls.open().get(id);
        return poll.isEmpty() ? Decided.refused(Refusal.POLL_UNKNOWN) : Decided.accepted(group.with(
                poll.get().closed(at.day()).map(polls::with).orElseGet(() -> polls.without(id))));
    }
}

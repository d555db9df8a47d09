package org.evensay.inquiry.group;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;

/** A poll is taken away with all that was answered, whether it is open or closed. */
public record DropPoll(PollId id) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        return group.polls().has(id) ? Decided.accepted(group.with(group.polls().without(id)))
                : Decided.refused(Refusal.POLL_UNKNOWN);
    }
}

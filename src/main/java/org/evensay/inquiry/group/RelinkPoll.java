package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SecretHash;

/** Another link opens the poll, and the one before does not any more. What was answered stays. */
public record RelinkPoll(PollId id, SecretHash link) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        Optional<Poll> poll = group.polls().open().get(id);
        return poll.isEmpty() ? Decided.refused(Refusal.POLL_UNKNOWN)
                : Decided.accepted(group.with(group.polls().with(poll.get().linkedBy(link))));
    }
}

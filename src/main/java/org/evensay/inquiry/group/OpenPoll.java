package org.evensay.inquiry.group;

import java.util.List;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.PollKind;
import org.evensay.inquiry.Polls;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SecretHash;

/** The group asks itself something, in the words of now. Whoever has the link can answer. */
public record OpenPoll(PollId id, PollKind kind, SecretHash link) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        Polls polls = group.polls();
        List<String> asked = polls.questions(kind);
        if (Bound.POLLS_A_GROUP.isOver(polls.size() + 1)) {
            return Decided.refused(Refusal.TOO_MANY_POLLS, Bound.POLLS_A_GROUP.most());
        }
        if (polls.openOf(kind).isPresent()) {
            return Decided.refused(Refusal.POLL_OPEN_ALREADY);
        }
        return asked.isEmpty() ? WriteMeasures.outOfRange() : Decided.accepted(group.with(polls.with(
                new Poll(id, polls.nextNumber(), kind, asked, at.day(), link, Keyed.none()))));
    }
}

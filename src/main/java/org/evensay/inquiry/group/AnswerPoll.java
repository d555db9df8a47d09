package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollAnswer;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SecretHash;

/**
 * Somebody who has the link answers, or answers again: then it takes the place of what they said before.
 *
 * @param key what is kept of the secret that their browser holds for this poll alone
 */
public record AnswerPoll(PollId id, SecretHash link, SecretHash key, PollAnswer answer) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        Optional<Poll> poll = group.polls().open().get(id).filter(open -> open.isOpenedBy(link));
        if (poll.isEmpty()) {
            return Decided.refused(Refusal.POLL_UNKNOWN);
        }
        if (!poll.get().isAnsweredIn(answer)) {
            return Decided.refused(Refusal.NOT_ON_THE_SCALE);
        }
        boolean again = poll.get().answers().has(key);
        return !again && Bound.ANSWERS_A_POLL.isOver(poll.get().answers().size() + 1)
                ? Decided.refused(Refusal.TOO_MANY_ANSWERS, Bound.ANSWERS_A_POLL.most())
                : Decided.accepted(group.with(group.polls().with(poll.get().with(key, answer))));
    }
}

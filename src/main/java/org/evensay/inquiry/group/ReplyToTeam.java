package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.Reply;
import org.evensay.inquiry.Reply.Kind;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;

/**
 * The group answers the word that came back to it. What it withholds leaves it no more: nothing of any of its
 * workshops, until it says otherwise for one of them.
 */
public record ReplyToTeam(int to, Kind kind, String words) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        if (group.inquiry().isEmpty()) {
            return Decided.refused(Refusal.GONE);
        }
        Optional<Decided<Group>> refusal = kind == Kind.CORRECTED
                ? Typed.written(Bound.WORD_CHARACTERS.most(), words)
                : Typed.within(Bound.WORD_CHARACTERS.most(), words);
        return refusal.orElseGet(() -> Decided.accepted(
                (kind == Kind.WITHHELD ? withholding(group) : group)
                        .replying(Optional.of(new Reply(to, kind, PlainText.of(words), at.day())))));
    }

    private static Group withholding(Group group) {
        Group next = group;
        for (Held held : group.workshops().values()) {
            next = next.with(held.letting(Leaves.NOTHING));
        }
        return next;
    }
}

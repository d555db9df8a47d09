package org.evensay.inquiry.group;

import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.LateComment;
import org.evensay.inquiry.NoteId;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.WorkshopId;

/** Somebody who missed a workshop adds something afterwards; it is kept apart from the vote. */
public record AddComment(WorkshopId about, String text) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        if (!group.workshops().has(about)) {
            return Decided.refused(Refusal.WORKSHOP_UNKNOWN);
        }
        if (Bound.LATE_COMMENTS_A_GROUP.isOver(group.comments().size() + 1)) {
            return Decided.refused(Refusal.TOO_MANY_NOTES, Bound.LATE_COMMENTS_A_GROUP.most());
        }
        NoteId id = new NoteId(at.newKey());
        return Typed.<Group>written(Bound.NOTE_CHARACTERS.most(), text).orElseGet(() -> Decided.accepted(
                group.withComments(group.comments().with(id,
                        new LateComment(id, about, at.day(), PlainText.of(text))))));
    }
}

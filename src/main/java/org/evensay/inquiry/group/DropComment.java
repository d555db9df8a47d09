package org.evensay.inquiry.group;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.NoteId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;

/** What somebody added late is taken away again. */
public record DropComment(NoteId id) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        return group.comments().has(id) ? Decided.accepted(group.withComments(group.comments().without(id)))
                : Decided.refused(Refusal.NOTE_UNKNOWN);
    }
}

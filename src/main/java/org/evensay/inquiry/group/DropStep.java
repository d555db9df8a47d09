package org.evensay.inquiry.group;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.NoteId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;

/** What was offered is taken off the list, with the name that stood at it. */
public record DropStep(NoteId id) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        return group.steps().has(id) ? Decided.accepted(group.withSteps(group.steps().without(id)))
                : Decided.refused(Refusal.NOTE_UNKNOWN);
    }
}

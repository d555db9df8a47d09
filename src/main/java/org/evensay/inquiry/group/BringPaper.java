package org.evensay.inquiry.group;

import java.time.LocalDate;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Held;
import org.evensay.workshop.Moment;
import org.evensay.workshop.WorkshopId;

/**
 * A workshop that the group held on paper, on an earlier day, is kept here from now on. Nothing of it leaves yet. Said
 * again, it changes nothing.
 */
public record BringPaper(WorkshopId workshop, LocalDate day) implements GroupCommand {

    @Override
    public Decided<Group> decide(Group group, Moment at) {
        return Decided.accepted(group.workshops().has(workshop) ? group
                : group.with(Held.onPaper(workshop, day, group.nextNumber())));
    }
}

package org.evensay.inquiry.group;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Leaves;
import org.evensay.workshop.Moment;
import org.evensay.workshop.WorkshopId;

/**
 * A workshop was begun for the group. Nothing of it leaves the group until the group says so. Said again, as when the
 * form that began it is sent again, it changes nothing.
 */
public record HoldWorkshop(WorkshopId workshop) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        return Decided.accepted(group.workshops().has(workshop) ? group
                : group.with(new Held(workshop, at.day(), Leaves.NOTHING, group.nextNumber())));
    }
}

package org.evensay.inquiry.group;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Leaves;
import org.evensay.workshop.Moment;
import org.evensay.workshop.WorkshopId;

/** A workshop was begun for the group. Nothing of it leaves the group until the group says so. */
public record HoldWorkshop(WorkshopId workshop) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        return Decided.accepted(group.with(new Held(workshop, at.day(), Leaves.NOTHING, group.nextNumber())));
    }
}

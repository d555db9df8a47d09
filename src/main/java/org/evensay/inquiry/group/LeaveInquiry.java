package org.evensay.inquiry.group;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.workshop.Moment;

/** The group takes part in the inquiry no more: from now on its team sees nothing of it. */
public record LeaveInquiry() implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        return Decided.accepted(group.outOfTheInquiry());
    }
}

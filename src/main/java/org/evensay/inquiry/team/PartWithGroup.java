package org.evensay.inquiry.team;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.workshop.Moment;

/** The group takes part no more, by its own word or the team's. What it has stays its own. */
public record PartWithGroup(GroupId group) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.PART_WITH_GROUP;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        return inquiry.groups().get(group).isEmpty() ? Decided.refused(Refusal.GROUP_UNKNOWN)
                : Decided.accepted(inquiry.without(group));
    }
}

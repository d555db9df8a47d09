package org.evensay.inquiry.group;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.KeeperId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;

/** A link to the group's page, or an invitation, ends. There is always somebody who keeps the page. */
public record RemoveKeeper(KeeperId id) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        if (group.keepers().get(id).isEmpty()) {
            return Decided.refused(Refusal.MEMBER_UNKNOWN);
        }
        boolean another = group.keepers().values().stream()
                .anyMatch(keeper -> !keeper.id().equals(id) && !keeper.isInvited());
        return another ? Decided.accepted(group.without(id)) : Decided.refused(Refusal.LAST_OWNER);
    }
}

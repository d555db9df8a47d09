package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Keeper;
import org.evensay.inquiry.KeeperId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SecretHash;

/**
 * The team's invitation to the group's page was lost, or its days are over, before anybody came in: another takes its
 * place. Once somebody of the group is in, they invite, and the team does not.
 */
public record InviteAgain(InquiryId inquiry, SecretHash invitation) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        if (!group.inquiry().equals(Optional.of(inquiry))) {
            return Decided.refused(Refusal.GROUP_UNKNOWN);
        }
        return group.keepers().values().stream().allMatch(Keeper::isInvited)
                ? Decided.accepted(withoutInvitations(group).with(new Keeper(new KeeperId(at.newKey()), invitation,
                        at.day(), Optional.of(at.day().plusDays(Bound.INVITATION_DAYS.most())))))
                : Decided.refused(Refusal.INVITATION_OVER);
    }

    private static Group withoutInvitations(Group group) {
        Group left = group;
        for (KeeperId invited : group.keepers().keys()) {
            left = left.without(invited);
        }
        return left;
    }
}

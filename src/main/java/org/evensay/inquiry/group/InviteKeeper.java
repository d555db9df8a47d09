package org.evensay.inquiry.group;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Keeper;
import org.evensay.inquiry.KeeperId;
import org.evensay.inquiry.Refusal;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SecretHash;

/** An invitation for one more person of the group to keep its page: exchanged once, within some days. */
public record InviteKeeper(SecretHash invitation) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        return Bound.KEEPERS_A_GROUP.isOver(group.keepers().size() + 1)
                ? Decided.refused(Refusal.TOO_MANY_MEMBERS, Bound.KEEPERS_A_GROUP.most())
                : Decided.accepted(group.with(new Keeper(new KeeperId(at.newKey()), invitation, at.day(),
                        Optional.of(at.day().plusDays(Bound.INVITATION_DAYS.most())))));
    }
}

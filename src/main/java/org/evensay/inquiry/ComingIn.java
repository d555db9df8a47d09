package org.evensay.inquiry;

import java.util.Optional;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SecretHash;

/**
 * An invitation is exchanged, once, for a secret of one's own. Whoever has exchanged it for this very secret is in:
 * their form came again.
 */
public final class ComingIn {
    private ComingIn() {
    }

    public static Decided<Inquiry> toTheTeam(Inquiry inquiry, SecretHash invitation, SecretHash own, Moment at) {
        if (inquiry.memberWith(own).isPresent()) {
            return Decided.accepted(inquiry);
        }
        Optional<Member> invited = inquiry.invitedWith(invitation).filter(member -> member.canComeIn(at.day()));
        return invited.<Decided<Inquiry>>map(member -> Decided.accepted(inquiry.with(member.in(own, at.day()))))
                .orElseGet(() -> Decided.refused(Refusal.INVITATION_OVER));
    }

    public static Decided<Group> toTheGroup(Group group, SecretHash invitation, SecretHash own, Moment at) {
        if (group.keeperWith(own).isPresent()) {
            return Decided.accepted(group);
        }
        Optional<Keeper> invited = group.invitedWith(invitation).filter(keeper -> keeper.canComeIn(at.day()));
        return invited.<Decided<Group>>map(keeper -> Decided.accepted(group.with(keeper.in(own, at.day()))))
                .orElseGet(() -> Decided.refused(Refusal.INVITATION_OVER));
    }
}

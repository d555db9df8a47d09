package org.evensay.inquiry;

import java.util.Optional;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SecretHash;

/** An invitation is exchanged, once, for a secret of one's own. */
public final class ComingIn {
    private ComingIn() {
    }

    public static Decided<Inquiry> toTheTeam(Inquiry inquiry, SecretHash invitation, SecretHash own, Moment at) {
        Optional<Member> invited = inquiry.invitedWith(invitation).filter(member -> member.canComeIn(at.day()));
        return invited.<Decided<Inquiry>>map(member -> Decided.accepted(inquiry.with(member.in(own, at.day()))))
                .orElseGet(() -> Decided.refused(Refusal.INVITATION_OVER));
    }

    public static Decided<Group> toTheGroup(Group group, SecretHash invitation, SecretHash own, Moment at) {
        Optional<Keeper> invited = group.invitedWith(invitation).filter(keeper -> keeper.canComeIn(at.day()));
        return invited.<Decided<Group>>map(keeper -> Decided.accepted(group.with(keeper.in(own, at.day()))))
                .orElseGet(() -> Decided.refused(Refusal.INVITATION_OVER));
    }
}

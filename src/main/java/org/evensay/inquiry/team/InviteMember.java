package org.evensay.inquiry.team;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.SecretHash;

/** An invitation to the team for one person: its secret is exchanged once, within some days. */
public record InviteMember(SecretHash invitation, Part part, String name) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.INVITE_MEMBER;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        if (Bound.MEMBERS_A_TEAM.isOver(inquiry.team().size() + 1)) {
            return Decided.refused(Refusal.TOO_MANY_MEMBERS, Bound.MEMBERS_A_TEAM.most());
        }
        return Typed.<Inquiry>written(Bound.MEMBER_NAME_CHARACTERS.most(), name)
                .orElseGet(() -> Decided.accepted(inquiry.with(invited(at))));
    }

    private Member invited(Moment at) {
        return new Member(new MemberId(at.newKey()), invitation, part, PlainText.of(name), at.day(),
                Optional.of(at.day().plusDays(Bound.INVITATION_DAYS.most())));
    }
}

package org.evensay.inquiry.team;

import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.workshop.Moment;

/** A member's link, or an invitation, ends. There is always somebody who owns the inquiry. */
public record RemoveMember(MemberId id) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.REMOVE_MEMBER;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        Optional<Member> gone = inquiry.team().get(id);
        if (gone.isEmpty()) {
            return Decided.refused(Refusal.MEMBER_UNKNOWN);
        }
        boolean anotherOwner = inquiry.team().values().stream().anyMatch(member -> !member.id().equals(id)
                && member.part() == Part.OWNER && !member.isInvited());
        return anotherOwner ? Decided.accepted(inquiry.without(id)) : Decided.refused(Refusal.LAST_OWNER);
    }
}

package org.evensay.inquiry.team;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Inquiry.TakingPart;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;

/** One more group takes part. Its own page is begun beside it: see {@code Network}. */
public record AddGroup(GroupId group, String name) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.ADD_GROUP;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        return Typed.<Inquiry>written(Limit.GROUP_NAME_CHARACTERS.most(), name).or(() -> refusal(inquiry))
                .orElseGet(() -> Decided.accepted(
                        inquiry.with(new TakingPart(group, PlainText.of(name), at.day()))));
    }

    private Optional<Decided<Inquiry>> refusal(Inquiry inquiry) {
        if (inquiry.hasGroupCalled(PlainText.of(name))) {
            return Optional.of(Decided.refused(Refusal.GROUP_THERE_ALREADY));
        }
        return Bound.GROUPS_AN_INQUIRY.isOver(inquiry.groups().size() + 1)
                ? Optional.of(Decided.refused(Refusal.TOO_MANY_GROUPS, Bound.GROUPS_AN_INQUIRY.most()))
                : Optional.empty();
    }
}

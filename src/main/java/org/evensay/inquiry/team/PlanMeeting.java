package org.evensay.inquiry.team;

import java.util.OptionalInt;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.PlanOfQuestions.Length;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.VotingPlan;

/** How long the groups' workshops are meant to take, and how many ideas a person chooses in each. */
public record PlanMeeting(Length length, OptionalInt choices) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.PLAN_MEETING;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        return VotingPlan.isOutOfRange(choices)
                ? Decided.refused(Refusal.CHOICES_OUT_OF_RANGE, Limit.CHOICES_A_BALLOT.most())
                : Decided.accepted(inquiry.with(inquiry.plan().taking(length, choices)));
    }
}

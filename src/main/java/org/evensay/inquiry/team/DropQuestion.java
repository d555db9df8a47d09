package org.evensay.inquiry.team;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.workshop.Moment;

/** The question goes from the plan. What groups have answered stays theirs, and is joined with nothing any more. */
public record DropQuestion(PlannedId id) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.DROP_QUESTION;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        return inquiry.plan().question(id).isEmpty() ? Decided.refused(Refusal.QUESTION_UNKNOWN)
                : Decided.accepted(inquiry.with(inquiry.plan().without(id)));
    }
}

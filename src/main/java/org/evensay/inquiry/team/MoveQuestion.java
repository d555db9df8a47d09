package org.evensay.inquiry.team;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.workshop.Moment;

/** The question changes places with the one before it. */
public record MoveQuestion(PlannedId id) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.MOVE_QUESTION;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        return inquiry.plan().question(id).isEmpty() ? Decided.refused(Refusal.QUESTION_UNKNOWN)
                : Decided.accepted(inquiry.with(inquiry.plan().earlier(id)));
    }
}

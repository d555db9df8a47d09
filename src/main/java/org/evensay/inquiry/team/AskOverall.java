package org.evensay.inquiry.team;

import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;

/** The overall question is asked in other words. */
public record AskOverall(String question) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.ASK_OVERALL;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        return Typed.<Inquiry>written(Bound.OVERALL_QUESTION_CHARACTERS.most(), question)
                .orElseGet(() -> Decided.accepted(inquiry.asking(PlainText.of(question))));
    }
}

package org.evensay.inquiry.team;

import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.PlanOfQuestions;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Stage;

/** Another wording makes the next version of the question; another stage or follow-up does not. */
public record RewordQuestion(PlannedId id, String wording, Stage stage, String followUp)
        implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.REWORD_QUESTION;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        Optional<Planned> planned = inquiry.plan().question(id);
        if (planned.isEmpty()) {
            return Decided.refused(Refusal.QUESTION_UNKNOWN);
        }
        return Typed.<Inquiry>written(Limit.QUESTION_CHARACTERS.most(), wording)
                .or(() -> Typed.within(Bound.FOLLOW_UP_CHARACTERS.most(), followUp))
                .or(() -> ofAnother(inquiry.plan()))
                .orElseGet(() -> Decided.accepted(inquiry.with(inquiry.plan().changing(id, this::changed))));
    }

    private Optional<Decided<Inquiry>> ofAnother(PlanOfQuestions plan) {
        return plan.asking(PlainText.of(wording)).filter(found -> !found.question().id().equals(id))
                .map(found -> Decided.refused(Refusal.QUESTION_THERE_ALREADY));
    }

    private Planned changed(Planned old) {
        String words = PlainText.of(wording);
        Planned next = words.equals(old.wording()) ? old : old.reworded(words);
        return next.as(stage, PlainText.of(followUp));
    }
}

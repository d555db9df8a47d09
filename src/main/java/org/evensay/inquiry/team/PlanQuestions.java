package org.evensay.inquiry.team;

import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.PlanOfQuestions;
import org.evensay.inquiry.PlanOfQuestions.Length;
import org.evensay.inquiry.PlanTemplate;
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

/**
 * One more question for the plan, or several at once from a template. Those that stand there already are left out.
 * What a template says about {@code meeting} is taken over by a plan that says nothing about it yet.
 */
public record PlanQuestions(List<Draft> drafts, Optional<PlanMeeting> meeting) implements TeamCommand<Inquiry> {

    public record Draft(String wording, Stage stage, String followUp) {
    }

    public PlanQuestions(List<Draft> drafts) {
        this(drafts, Optional.empty());
    }

    @Override
    public TeamAction action() {
        return TeamAction.PLAN_QUESTIONS;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        Optional<Decided<Inquiry>> refusal = drafts.stream().flatMap(draft -> refusal(draft).stream()).findFirst();
        return refusal.orElseGet(() -> planned(inquiry, at));
    }

    private static Optional<Decided<Inquiry>> refusal(Draft draft) {
        return Typed.<Inquiry>written(Limit.QUESTION_CHARACTERS.most(), draft.wording())
                .or(() -> Typed.within(Bound.FOLLOW_UP_CHARACTERS.most(), draft.followUp()));
    }

    /** What somebody has planned stays; what only came with another template goes with its questions. */
    private static PlanOfQuestions meeting(PlanOfQuestions plan, PlanMeeting ready) {
        boolean anew = plan.questions().isEmpty() && PlanTemplate.isAllOfOne(plan.length(), plan.choices());
        return plan.taking(anew || plan.length() == Length.OPEN ? ready.length() : plan.length(),
                anew || plan.choices().isEmpty() && plan.length() == Length.OPEN ? ready.choices() : plan.choices());
    }

    private Decided<Inquiry> planned(Inquiry inquiry, Moment at) {
        PlanOfQuestions plan = meeting.map(ready -> meeting(inquiry.plan(), ready)).orElse(inquiry.plan());
        for (Draft draft : drafts) {
            String wording = PlainText.of(draft.wording());
            plan = plan.asking(wording).isPresent() ? plan : plan.with(new Planned(new PlannedId(at.newKey()),
                    draft.stage(), List.of(wording), PlainText.of(draft.followUp())));
        }
        if (plan.questions().size() == inquiry.plan().questions().size()) {
            return Decided.refused(Refusal.QUESTION_THERE_ALREADY);
        }
        return Bound.QUESTIONS_A_PLAN.isOver(plan.questions().size())
                ? Decided.refused(Refusal.TOO_MANY_QUESTIONS, Bound.QUESTIONS_A_PLAN.most())
                : Decided.accepted(inquiry.with(plan));
    }
}

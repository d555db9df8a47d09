package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.inquiry.PlanTemplate;
import org.evensay.inquiry.team.PlanMeeting;
import org.evensay.inquiry.team.PlanQuestions;

/** A plan template, in the words of whoever takes it over; from then on all of it is the team's own. */
final class TakenOver {
    private TakenOver() {
    }

    static PlanQuestions of(String name, Words words) {
        ReadyPlan plan = new ReadyPlan(Arrays.stream(PlanTemplate.values())
                .filter(template -> template.name().equals(name)).findFirst()
                .orElseThrow(BadRequestResponse::new), words);
        return new PlanQuestions(drafts(plan), Optional.of(
                new PlanMeeting(plan.template().length(), plan.template().choices())));
    }

    private static List<PlanQuestions.Draft> drafts(ReadyPlan plan) {
        return plan.template().questions().stream().map(question -> new PlanQuestions.Draft(plan.wording(question),
                question.stage(), plan.forPairs(question).orElse(""))).toList();
    }
}

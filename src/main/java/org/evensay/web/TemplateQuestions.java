package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import java.util.Arrays;
import java.util.List;
import org.evensay.i18n.Words;
import org.evensay.inquiry.PlanTemplate;
import org.evensay.inquiry.team.PlanQuestions;

/** The questions of a plan template, in the words of whoever takes it over; from then on they are the team's own. */
final class TemplateQuestions {
    private TemplateQuestions() {
    }

    static List<PlanQuestions.Draft> of(String name, Words words) {
        ReadyPlan plan = new ReadyPlan(Arrays.stream(PlanTemplate.values())
                .filter(template -> template.name().equals(name)).findFirst()
                .orElseThrow(BadRequestResponse::new), words);
        return plan.template().questions().stream().map(question -> new PlanQuestions.Draft(plan.wording(question),
                question.stage(), plan.forPairs(question).orElse(""))).toList();
    }
}

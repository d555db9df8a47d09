package org.evensay.view;

import java.util.OptionalInt;
import org.evensay.voting.VotingRule;
import org.evensay.voting.Way;
import org.evensay.workshop.Question;
import org.evensay.workshop.VotingPlan;

/** How the group will vote: what was asked for, and what that comes to with the list as it is {@code now}. */
public record PlanView(VotingRule rule, OptionalInt choices, boolean stackable, boolean secondVote, OptionalInt keep,
                       Way now) {

    static PlanView of(Question question) {
        VotingPlan plan = question.plan();
        return new PlanView(plan.rule(), plan.choices(), plan.stackable(), plan.secondVote(), plan.keep(),
                plan.over(question.listed().size()));
    }
}

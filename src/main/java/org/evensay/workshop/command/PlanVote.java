package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.OptionalInt;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.VotingPlan;
import org.evensay.workshop.Workshop;

/**
 * The facilitator changes how the group will vote: the way, how many choices or dots (empty: by the number of ideas),
 * whether dots may lie on one another, whether there may be a second vote, and how many priorities the group keeps.
 */
public record PlanVote(VotingRule rule, OptionalInt choices, boolean stackable, boolean secondVote, OptionalInt keep)
        implements Command {

    @Override
    public Action action() {
        return Action.PLAN_VOTE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (VotingPlan.isOutOfRange(choices) || VotingPlan.isOutOfRange(keep)) {
            return refused(Rejection.CHOICES_OUT_OF_RANGE, Limit.CHOICES_A_BALLOT.most());
        }
        Question question = workshop.question();
        VotingPlan plan = new VotingPlan(rule, choices, stackable, secondVote, question.plan().ties(), keep);
        return accepted(workshop.with(question.with(plan)));
    }
}

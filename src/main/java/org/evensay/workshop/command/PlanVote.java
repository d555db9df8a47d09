package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.OptionalInt;
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
 * The facilitator changes how the group will vote: how many choices (empty: by the number of ideas), and whether there
 * may be a second vote.
 */
public record PlanVote(OptionalInt choices, boolean secondVote) implements Command {

    @Override
    public Action action() {
        return Action.PLAN_VOTE;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (VotingPlan.isOutOfRange(choices)) {
            return refused(Rejection.CHOICES_OUT_OF_RANGE, Limit.CHOICES_A_BALLOT.most());
        }
        Question question = workshop.question();
        return accepted(workshop.with(question.with(question.plan().choosing(choices).withSecondVote(secondVote))));
    }
}

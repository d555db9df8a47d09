package org.evensay.workshop;

import java.util.OptionalInt;
import org.evensay.voting.TieRule;

/** How the group means to vote on a question; {@code choices} empty means: by the number of ideas (method.md 1.3 E). */
public record VotingPlan(OptionalInt choices, boolean secondVote, TieRule ties) {

    /** Whether somebody asked for a number of choices that no ballot can have. */
    public static boolean isOutOfRange(OptionalInt choices) {
        return choices.isPresent() && (choices.getAsInt() < 1 || Limit.CHOICES_A_BALLOT.isOver(choices.getAsInt()));
    }

    public VotingPlan choosing(OptionalInt number) {
        return new VotingPlan(number, secondVote, ties);
    }

    public VotingPlan withSecondVote(boolean wanted) {
        return new VotingPlan(choices, wanted, ties);
    }
}

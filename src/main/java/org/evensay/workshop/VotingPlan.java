package org.evensay.workshop;

import java.util.OptionalInt;
import org.evensay.voting.TieRule;
import org.evensay.voting.VotingRule;
import org.evensay.voting.Way;

/**
 * How the group means to vote on a question.
 *
 * @param choices   ideas to choose, or dots; empty means: by the number of ideas (method.md 1.3 E)
 * @param stackable whether several dots may lie on one idea
 * @param keep      how many priorities the group wants to keep; empty means: no line is drawn
 */
public record VotingPlan(VotingRule rule, OptionalInt choices, boolean stackable, boolean secondVote, TieRule ties,
                         OptionalInt keep) {

    /** Places and points, the way of the nominal group technique. */
    public static VotingPlan topK(OptionalInt choices, boolean secondVote, TieRule ties) {
        return new VotingPlan(VotingRule.TOP_K, choices, false, secondVote, ties, OptionalInt.empty());
    }

    /** Whether somebody asked for a number of choices or dots that no ballot can have. */
    public static boolean isOutOfRange(OptionalInt choices) {
        return choices.isPresent() && (choices.getAsInt() < 1 || Limit.CHOICES_A_BALLOT.isOver(choices.getAsInt()));
    }

    /** The way of a vote over so many ideas. */
    public Way over(int ideas) {
        return Way.of(rule, choices, stackable, ideas);
    }
}

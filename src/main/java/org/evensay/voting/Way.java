package org.evensay.voting;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a vote is held.
 *
 * @param choices   how many ideas each person may choose, or how many dots each has; 0 where there is no number
 * @param stackable whether more than one dot may lie on an idea; says nothing in other rules
 */
public record Way(VotingRule rule, int choices, boolean stackable) {

    public Way {
        if (rule.hasNumber() ? choices < 1 || choices > rule.highest() : choices != 0) {
            throw new IllegalArgumentException(choices + " is not a number for " + rule);
        }
    }

    public static Way topK(int choices) {
        return new Way(VotingRule.TOP_K, choices, false);
    }

    /** With the number that was asked for, or the usual one for so many ideas. */
    public static Way of(VotingRule rule, OptionalInt asked, boolean stackable, int ideas) {
        return switch (rule.says()) {
            case PLACE -> new Way(rule, Choices.of(asked, ideas), false);
            case DOTS -> new Way(rule, Dots.of(asked, stackable, ideas), stackable);
            case RATING, ANSWER -> new Way(rule, 0, false);
        };
    }

    /**
     * Whether ballots of both say the same kind of thing on the same scale, so that two results can be laid side by
     * side. Cards are picked in another way than places and say the same. With another number of choices or dots the
     * same wishes alone would move ideas.
     */
    public boolean isLike(Way other) {
        return rule.says() == other.rule.says() && rule.highest() == other.rule.highest()
                && choices == other.choices && stackable == other.stackable;
    }

    public Dots dots() {
        return new Dots(choices, stackable);
    }

    /** Ballots that the way does not allow are a bug of the caller. */
    public <I> Result<I> count(List<Ballot<I>> ballots, List<I> ideas) {
        return switch (rule) {
            case TOP_K, CARDS -> Tally.of(new TopK(choices), rankings(ballots), ideas);
            case RATING_5, RATING_9 -> RatingTally.of(rule, marks(ballots), ideas);
            case DOTS -> DotTally.of(dots(), marks(ballots), ideas);
            case YES_NO_UNSURE -> AnswerTally.of(marks(ballots), ideas);
        };
    }

    /** Those that put ideas in order. */
    public static <I> List<Ranking<I>> rankings(List<Ballot<I>> ballots) {
        return ballots.stream().map(ballot -> (Ranking<I>) ballot).toList();
    }

    private static <I> List<Marks<I>> marks(List<Ballot<I>> ballots) {
        return ballots.stream().map(ballot -> (Marks<I>) ballot).toList();
    }

    /** Every place is filled, every dot laid, or every one of so many ideas marked. */
    public boolean isComplete(Ballot<?> ballot, int ideas) {
        int marked = ballot.marks().size();
        return switch (rule.says()) {
            case PLACE -> marked == choices;
            case DOTS -> ballot.marks().stream().mapToInt(Ballot.Mark::number).sum() == choices;
            case RATING, ANSWER -> marked == ideas;
        };
    }

    /** The most that one ballot can do for one idea. */
    public int mostForAnIdea() {
        return switch (rule.says()) {
            case PLACE -> choices;
            case DOTS -> stackable ? choices : 1;
            case RATING -> rule.highest();
            case ANSWER -> 1;
        };
    }

    /** Names the way with its formula, for files: "top 5, points 5 to 1". */
    public String name() {
        return switch (rule) {
            case TOP_K -> new TopK(choices).name();
            case CARDS -> new TopK(choices).name() + ", by cards";
            case RATING_5, RATING_9 -> "rating 1 to " + rule.highest() + ", median";
            case DOTS -> choices + (stackable ? " dots, several on an idea" : " dots, one on an idea");
            case YES_NO_UNSURE -> "yes, no or not sure, most yes first";
        };
    }
}

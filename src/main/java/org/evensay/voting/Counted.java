package org.evensay.voting;

/** What one idea got in a vote, whatever the way of voting. */
public sealed interface Counted<I> permits TallyLine, RatingLine, DotTally.Line, AnswerTally.Line {

    I idea();

    /** How many ballots say anything about it. */
    int people();

    /** What its place comes from before ties are looked at, as a whole number: more is better, 0 is the least. */
    int level();

    /** Whether anybody chose it: gave it a place, a number, a dot or a yes. That nobody did is no vote against it. */
    default boolean isChosen() {
        return level() > 0;
    }
}

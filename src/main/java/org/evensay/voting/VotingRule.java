package org.evensay.voting;

/**
 * A way of voting, as data: what a ballot says of each idea, and which whole numbers it may say. Words and formulas for
 * people stand with the screens, not here.
 *
 * @see TopK for how a ranking is counted
 */
public enum VotingRule {
    /** Choose K ideas, the most important first. */
    TOP_K(Says.PLACE, 1, TopK.MOST_CHOICES),
    /**
     * The same ballots and points as {@link #TOP_K}. Only the picking differs: most important, least important, most
     * important of the rest, and so on in turn (method.md 1.3 E).
     */
    CARDS(Says.PLACE, 1, TopK.MOST_CHOICES),
    RATING_5(Says.RATING, 1, 5),
    RATING_9(Says.RATING, 1, 9),
    /** Share out a number of dots, see {@link Dots}. */
    DOTS(Says.DOTS, 1, Dots.MOST),
    /** Each idea is answered by one of {@link Answer}. */
    YES_NO_UNSURE(Says.ANSWER, 1, Answer.values().length);

    /** What a mark on a ballot means. */
    public enum Says { PLACE, RATING, DOTS, ANSWER }

    private final Says says;
    private final int lowest;
    private final int highest;

    VotingRule(Says says, int lowest, int highest) {
        this.says = says;
        this.lowest = lowest;
        this.highest = highest;
    }

    public Says says() {
        return says;
    }

    /** Borda and Schulze are read from rankings only. */
    public boolean isRanking() {
        return says == Says.PLACE;
    }

    /** Whether each person has a number of choices or dots. */
    public boolean hasNumber() {
        return says == Says.PLACE || says == Says.DOTS;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public boolean allows(int mark) {
        return mark >= lowest && mark <= highest;
    }

    /** The lowest rating of the top band: 7 of 9, 4 of 5. */
    public int topBand() {
        if (says != Says.RATING) {
            throw new IllegalStateException(this + " has no band");
        }
        return this == RATING_9 ? 7 : 4;
    }
}

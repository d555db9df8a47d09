package org.evensay.voting;

/**
 * What may be said about the number of ballots in before a vote closes. Steps, so that one ballot more seldom changes
 * what is shown and nobody sees whose it was; the step is wider in a larger room.
 *
 * @param atLeast the number that may be shown; 0 while nothing may be said
 */
public record Turnout(State state, int atLeast) {

    /** TOO_FEW: nothing to show yet. SOME: "at least so many". ALL: every seat has voted. */
    public enum State { TOO_FEW, SOME, ALL }

    private static final int SMALLEST_STEP = 3;

    /** Ballots in, out of this many seats that may vote. More ballots than seats (someone left since) is ALL too. */
    public static Turnout of(int ballots, int seats) {
        if (ballots > 0 && ballots >= seats) {
            return new Turnout(State.ALL, ballots);
        }
        int shown = ballots - ballots % step(seats);
        return new Turnout(shown == 0 ? State.TOO_FEW : State.SOME, shown);
    }

    private static int step(int seats) {
        if (seats <= 30) {
            return SMALLEST_STEP;
        }
        return seats <= 100 ? 5 : 10;
    }
}

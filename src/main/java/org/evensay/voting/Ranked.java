package org.evensay.voting;

/**
 * A line of the tally with its rank, 1 being the top.
 *
 * @param tied another idea has the same rank
 */
public record Ranked<I>(int rank, boolean tied, TallyLine<I> line) {

    public I idea() {
        return line.idea();
    }

    /** When nobody chose the idea its rank only says that it comes last; a screen shows no rank for it. */
    public boolean isChosen() {
        return line.isChosen();
    }
}

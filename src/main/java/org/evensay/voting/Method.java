package org.evensay.voting;

/** A way of voting that gives points to places. More ways stand beside {@link TopK} when they come. */
public sealed interface Method permits TopK {

    /** How many ideas a ballot may name. */
    int choices();

    /** The points of a place, 1 being the most important. */
    int pointsOf(int place);

    /** The points that a ballot with every place filled gives. */
    int fullBallot();

    /** Names the method with its formula, for exports: "top 5, points 5 to 1". */
    String name();
}

package org.evensay.web;

import org.evensay.workshop.Limit;

/** In which steps, ten of them a second, the open lines of a house that ends are let go. */
public enum Parting {
    /** Nobody is beside it: who is let go comes back when it begins again, so the sooner all have gone the better. */
    UNTIL_IT_BEGINS_AGAIN(Limit.LET_GO_AT_ONCE, Limit.LETTING_GO_SECONDS),
    /** Other nodes take them in. As few at once as can be taken in at once are away for no longer than that takes. */
    TO_OTHERS(Limit.LET_GO_TO_OTHERS_AT_ONCE, Limit.LETTING_GO_TO_OTHERS_SECONDS);

    static final int BATCHES_A_SECOND = 10;

    private final Limit atOnce;
    private final Limit seconds;

    Parting(Limit atOnce, Limit seconds) {
        this.atOnce = atOnce;
        this.seconds = seconds;
    }

    /** At least so many, and more when there are so many that they would not have gone in time. */
    int batch(int lines) {
        int most = seconds.most() * BATCHES_A_SECOND;
        return Math.max(atOnce.most(), (lines + most - 1) / most);
    }
}

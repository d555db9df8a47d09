package org.evensay.room;

import org.evensay.workshop.Rejection;

/**
 * What a house counts of its own work, for whoever runs it: how much, how long, and why not; never who, where or what.
 * It is told where people wait, so it returns at once and never fails. Thread-safe.
 */
public interface Counts {
    /** Nobody asks, so nothing is counted. */
    Counts NONE = new Counts() {
    };

    /** The same request; its answer is counted, and how long it took from now on. */
    default Request watched(Request request) {
        return request;
    }

    /** A command that did not come as far as its room. */
    default void turnedAway(Rejection why) {
    }

    /** Somebody has typed a code that leads nowhere, or is not let in by it. */
    default void codeRefused() {
    }

    /** One transaction with its sync: so many rooms' changes, and what became of them. */
    default void written(int changes, long tookNs, Written outcome) {
    }

    default void lineOpened() {
    }

    /** By whomever it was ended. */
    default void lineGone() {
    }

    /** For these reasons {@link #lineEnded} may be told; until then none has. */
    default void linesEndBecauseOf(Enum<?>... reasons) {
    }

    /** The house itself has ended a line, for a reason that has a name. */
    default void lineEnded(Enum<?> why) {
    }
}

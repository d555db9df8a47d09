package org.evensay.web;

import java.util.concurrent.TimeUnit;
import org.evensay.workshop.Limit;
import org.evensay.workshop.WorkshopId;

/**
 * When the pages of a room may be rendered: each once in a turn, so {@link Limit#RENDERS_A_SECOND_A_CONNECTION} times
 * a second. All pages of a room have the same turns. Those that wait for the next one are rendered together, and what
 * they share is rendered once for all of them instead of once for every change that came meanwhile. The turns of
 * different rooms begin at different moments, so that they do not all want the processor at once.
 * Times are those of {@link System#nanoTime}. Immutable.
 */
record Turns(long offsetNs) {
    private static final long TURN_NS = TimeUnit.SECONDS.toNanos(1) / Limit.RENDERS_A_SECOND_A_CONNECTION.most();

    static Turns of(WorkshopId room) {
        return new Turns(Math.floorMod(room.value().hashCode() * 1_000L, TURN_NS));
    }

    /** The number of the turn in which a moment lies. */
    long at(long ns) {
        return Math.floorDiv(ns - offsetNs, TURN_NS);
    }

    /** From a moment until the next turn begins. */
    long untilNextNs(long ns) {
        return TURN_NS - Math.floorMod(ns - offsetNs, TURN_NS);
    }
}

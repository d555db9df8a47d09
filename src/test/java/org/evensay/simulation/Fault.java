package org.evensay.simulation;

/** What a simulation counts, so that a run in which nothing went wrong or nothing was checked is seen. */
enum Fault {
    STORE_FAILED_BEFORE_KEEPING, STORE_FAILED_AFTER_KEEPING, STORE_COULD_NOT_BE_READ, CRASHED, CLOCK_JUMPED, LINE_CUT,
    MESSAGE_LOST, MESSAGE_DOUBLED, MESSAGE_REPLAYED, HINT_LOST, OVERTAKEN
}

package org.evensay.simulation;

/** What a simulation has looked at. */
enum Checked {
    CHANGES_KEPT, ANSWERS, IDEAS_ACKNOWLEDGED, BALLOTS_KEPT, VOTES_CLOSED, PAGES, MARKS_SEEN, MEMORY_AND_STORE
}

package org.evensay.room;

import java.util.Optional;

/** What became of a transaction. */
public enum Written {
    KEPT,
    /** Another node was quicker in one of its rooms: nothing of it is kept, and nothing is the matter. */
    OVERTAKEN,
    /** Not kept, or nobody knows. */
    FAILED;

    static Written when(Optional<StoreFailed> failure) {
        return failure.map(why -> why.wasOvertaken() ? OVERTAKEN : FAILED).orElse(KEPT);
    }
}

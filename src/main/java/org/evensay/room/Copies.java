package org.evensay.room;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/** A copy of everything that a house keeps, as one file: to put away, or to go on with on another computer. */
public interface Copies {

    /** Why a file was not taken in. Then nothing of it was kept. */
    enum NotTaken {
        /** It was never a copy of ours. */
        NO_COPY,
        /** It was one, and some of it is lost or other than it was. */
        DAMAGED,
        /** It has tables that this version does not know. */
        NEWER,
        /** Something is kept here already: two houses are never mixed, and nothing is written over. */
        NOT_EMPTY
    }

    /** What such a file is called. */
    static String file(LocalDate day) {
        return "evensay-copy-" + day + ".zip";
    }

    /** All of it is of one moment, while others go on writing. Whoever closes it leaves nothing behind. */
    InputStream copied(LocalDate day) throws StoreFailed;

    /** Whether nothing is kept here yet, so that a copy could be taken in. */
    boolean areWelcome() throws StoreFailed;

    /** Keeps all that is in the copy, or nothing. */
    Optional<NotTaken> takeIn(InputStream copy) throws StoreFailed;
}

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

    /** Is told how many of the tables are done. */
    interface Progress {
        Progress UNTOLD = (done, all) -> { };

        void at(int done, int all);
    }

    /** What such a file is called. */
    static String file(LocalDate day) {
        return "evensay-copy-" + day + ".zip";
    }

    /** All of it is of one moment, while others go on writing. Whoever closes it leaves nothing behind. */
    InputStream copied(LocalDate day, Progress told) throws StoreFailed;

    default InputStream copied(LocalDate day) throws StoreFailed {
        return copied(day, Progress.UNTOLD);
    }

    /** Whether nothing is kept here yet, so that a copy could be taken in. */
    boolean areWelcome() throws StoreFailed;

    /** Keeps all that is in the copy, or nothing. It is looked whether what is kept then is what is in the copy. */
    Optional<NotTaken> takeIn(InputStream copy, Progress told) throws StoreFailed;

    default Optional<NotTaken> takeIn(InputStream copy) throws StoreFailed {
        return takeIn(copy, Progress.UNTOLD);
    }
}

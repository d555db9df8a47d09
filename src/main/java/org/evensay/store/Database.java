package org.evensay.store;

import java.util.function.Function;
import org.evensay.room.StoreFailed;
import org.jdbi.v3.core.Handle;

/**
 * An open database with our tables, from which rows are read and to which they are written. Thread-safe; nobody may
 * rely on being the only one who writes, also not in this process alone.
 */
interface Database {

    /** Rows to be written in one transaction. */
    interface Writing {
        /** Whether all of it shall be kept. If not, and when it fails, nothing is. */
        boolean on(Handle handle);
    }

    Dialect dialect();

    /** Whether other processes may use it too. */
    boolean isShared();

    <T> T reading(String what, Function<Handle, T> rows) throws StoreFailed;

    /** All that is read is of one moment, from whatever tables. */
    <T> T readingAtOnce(String what, Function<Handle, T> rows) throws StoreFailed;

    /**
     * Whatever is written is on disk when this returns.
     *
     * @return what the writing has said: whether it was kept
     * @throws StoreFailed when nothing half done is left, but all of it may be: then nobody knows, and somebody who
     *         locks the rows and reads them finds out
     */
    boolean writing(String what, Writing work) throws StoreFailed;

    /** Somewhere in what was deleted, or mixed up, there may be bytes that nobody should read. */
    void noteTraces();

    /** Lets go of them, as far as that is in the hands of whoever uses the database. */
    void letGoOfTraces() throws StoreFailed;

    void close();
}

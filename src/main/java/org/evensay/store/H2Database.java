package org.evensay.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evensay.room.StoreFailed;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * An open H2 file. H2's own commit does not wait for the
 * disk, so every writing ends with {@code CHECKPOINT SYNC} before it returns: what was written survives a kill at any
 * moment. Between two writings the file is made small when it has grown wide; readers and writers wait for that.
 * What was deleted stays in the file as bytes until then; {@code traces} says that there may be some, also from a run
 * that was killed.
 * Thread-safe: there is one writing connection, used under this object's lock; readers have a pool.
 */
final class H2Database implements Database {
    private final DatabaseFile file;
    private final ReadWriteLock reopening = new ReentrantReadWriteLock();
    private volatile HikariDataSource pool;
    private Jdbi jdbi;
    private Handle writer;
    private boolean closed;
    private boolean traces = true;
    private volatile boolean doubtful;

    H2Database(DatabaseFile file) throws CannotOpen {
        this.file = file;
        use(file.open());
    }

    private void use(HikariDataSource opened) {
        this.pool = opened;
        this.jdbi = Jdbi.create(opened);
        this.writer = null;
    }

    /** The file is locked for others. */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Dialect dialect() {
        return Dialect.H2;
    }

    @Override
    public <T> T reading(String what, Function<Handle, T> rows) throws StoreFailed {
        openWhenClosed();
        reopening.readLock().lock();
        try {
            return jdbi.withHandle(rows::apply);
        } catch (RuntimeException failed) {
            throw failed(what, failed);
        } finally {
            reopening.readLock().unlock();
        }
    }

    /** Serializable is one moment of all tables in H2, and nobody has to wait for it. Repeatable is one of each. */
    @Override
    public <T> T readingAtOnce(String what, Function<Handle, T> rows) throws StoreFailed {
        return reading(what, handle -> handle.inTransaction(TransactionIsolationLevel.SERIALIZABLE, rows::apply));
    }

    @Override
    public synchronized void noteTraces() {
        traces = true;
    }

    @Override
    public synchronized void letGoOfTraces() throws StoreFailed {
        if (traces && !closed) {
            openAgainSmall();
        }
    }

    @Override
    public synchronized boolean writing(String what, Writing work) throws StoreFailed {
        makeSmallWhenWide();
        boolean done = false;
        try {
            boolean kept = written(work);
            writer().execute("checkpoint sync");
            done = true;
            return kept;
        } catch (RuntimeException failed) {
            throw failed(what, failed);
        } finally {
            if (!done) {
                abandonWriter();
            }
        }
    }

    private boolean written(Writing work) {
        writer().begin();
        boolean kept = work.on(writer());
        if (kept) {
            writer().commit();
        } else {
            writer().rollback();
        }
        return kept;
    }

    /**
     * Tries again at the next write when the file could not be opened again. After a failed sync a later one that
     * succeeds says nothing: Linux has forgotten what the first one should have brought to the disk. So a file that has
     * failed is written anew before anything is told to be kept in it.
     */
    private void makeSmallWhenWide() throws StoreFailed {
        if (!closed && (doubtful || pool.isClosed() || file.isWide())) {
            openAgainSmall();
        }
        if (doubtful) {
            throw StoreFailed.away("could not write anew a file that had failed", null);
        }
    }

    private void openAgainSmall() throws StoreFailed {
        reopening.writeLock().lock();
        try {
            use(pool.isClosed() ? file.open() : file.makeSmall(pool));
            traces = !file.wasWrittenAnew();
            doubtful = doubtful && traces;
        } catch (CannotOpen why) {
            throw StoreFailed.away("could not open the file again", why);
        } finally {
            reopening.writeLock().unlock();
        }
    }

    /** After the file could not be opened again, a reader may be the next to come. */
    private void openWhenClosed() throws StoreFailed {
        if (pool.isClosed()) {
            synchronized (this) {
                if (pool.isClosed() && !closed) {
                    openAgainSmall();
                }
            }
        }
    }

    private Handle writer() {
        if (writer == null) {
            writer = jdbi.open();
        }
        return writer;
    }

    /** After a failure the connection may be in any state: it is given back, which rolls back, and a new one taken. */
    private void abandonWriter() {
        Handle broken = writer;
        writer = null;
        if (broken != null) {
            try {
                broken.rollback();
                broken.close();
            } catch (RuntimeException closedAlready) {
                pool.evictConnection(broken.getConnection());
            }
        }
    }

    /**
     * When its file fails, H2 closes the database for all connections, and they do not say so when they are asked:
     * none of those that were open is used again.
     */
    private StoreFailed failed(String what, RuntimeException failure) {
        boolean ofTheFile = isOfTheFile(failure);
        doubtful |= ofTheFile;
        if (failure instanceof JdbiException && !pool.isClosed()) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return ofTheFile ? StoreFailed.away("could not " + what, Unquoted.of(failure))
                : new StoreFailed("could not " + what, Unquoted.of(failure));
    }

    private static boolean isOfTheFile(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof MVStoreException || cause instanceof IOException);
    }

    @Override
    public synchronized void close() {
        closed = true;
        file.close(pool);
    }
}

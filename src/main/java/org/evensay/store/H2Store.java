package org.evensay.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Workshops in an embedded H2 file. H2's own commit does not wait for the disk, so every save ends with
 * {@code CHECKPOINT SYNC} before it returns: what was saved survives a kill at any moment.
 * Thread-safe: there is one writing connection, used under this object's lock; readers have a pool.
 */
public final class H2Store implements Store {
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private Handle writer;

    private H2Store(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** Opens the database in this folder, or makes it. */
    public static H2Store open(Path folder) throws CannotOpen {
        return new H2Store(DatabaseFile.open(folder));
    }

    @Override
    public Optional<Stored> load(WorkshopId id) throws StoreFailed {
        sync();
        return trying("read a workshop", () -> jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ,
                handle -> new WorkshopReader(handle, id).read()));
    }

    @Override
    public Optional<WorkshopId> openWith(JoinCode code) throws StoreFailed {
        return trying("look up a code", () -> jdbi.withHandle(handle -> handle
                .createQuery("select id from workshop where code = ? and step <> 'CLOSED'").bind(0, code.value())
                .mapTo(String.class).findFirst().map(WorkshopId::new)));
    }

    @Override
    public synchronized void save(List<Change> changes) throws StoreFailed {
        try {
            writer().begin();
            ChangeWriter rows = new ChangeWriter(new Sql(writer()));
            for (Change change : changes) {
                if (!rows.write(change)) {
                    throw new IllegalStateException("a workshop is not at the version this change starts from");
                }
            }
            writer().commit();
            writer().execute("checkpoint sync");
        } catch (RuntimeException failed) {
            abandonWriter();
            throw new StoreFailed("could not keep a change", failed);
        }
    }

    @Override
    public void proveItCanWrite() throws StoreFailed {
        trying("write a proof", () -> {
            synchronized (this) {
                writer().execute("merge into house (name, said) key (name) values ('proof', 'written')");
                writer().execute("checkpoint sync");
                return true;
            }
        });
    }

    private void sync() throws StoreFailed {
        trying("sync", () -> {
            synchronized (this) {
                return writer().execute("checkpoint sync");
            }
        });
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

    private interface Reading<T> {
        T get();
    }

    private <T> T trying(String what, Reading<T> reading) throws StoreFailed {
        try {
            return reading.get();
        } catch (RuntimeException failed) {
            throw new StoreFailed("could not " + what, failed);
        }
    }

    @Override
    public synchronized void close() {
        try {
            writer().execute("shutdown");
        } catch (RuntimeException alreadyGone) {
            abandonWriter();
        }
        pool.close();
    }
}

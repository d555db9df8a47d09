package org.evensay.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Workshops in an embedded H2 file. H2's own commit does not wait for the disk, so every save ends with
 * {@code CHECKPOINT SYNC} before it returns: what was saved survives a kill at any moment. Between two saves the file
 * is made small when it has grown wide; readers and writers wait for that.
 * What was deleted stays in the file as bytes until then; {@code traces} says that there may be some, also from a run
 * that was killed.
 * Thread-safe: there is one writing connection, used under this object's lock; readers have a pool.
 */
public final class H2Store implements Store {
    private static final long WIDE_BYTES = 64L << 20;

    private final DatabaseFile file;
    private final ReadWriteLock reopening = new ReentrantReadWriteLock();
    private HikariDataSource pool;
    private Jdbi jdbi;
    private Handle writer;
    private boolean closed;
    private boolean traces = true;

    private H2Store(DatabaseFile file) throws CannotOpen {
        this.file = file;
        use(file.open());
    }

    private void use(HikariDataSource opened) {
        this.pool = opened;
        this.jdbi = Jdbi.create(opened);
        this.writer = null;
    }

    /** Opens the database in this folder, or makes it. */
    public static H2Store open(Path folder) throws CannotOpen {
        return open(folder, WIDE_BYTES);
    }

    static H2Store open(Path folder, long wideBytes) throws CannotOpen {
        return new H2Store(new DatabaseFile(folder, wideBytes));
    }

    @Override
    public Optional<Stored> load(WorkshopId id) throws StoreFailed {
        sync();
        return reading("read a workshop", () -> jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ,
                handle -> new WorkshopReader(handle, id).read()));
    }

    @Override
    public Optional<WorkshopId> openWith(JoinCode code) throws StoreFailed {
        return reading("look up a code", () -> jdbi.withHandle(handle -> handle
                .createQuery("select id from workshop where code = ? and step <> 'CLOSED'").bind(0, code.value())
                .mapTo(String.class).findFirst().map(WorkshopId::new)));
    }

    @Override
    public Optional<WorkshopId> linkedBy(SecretHash secret) throws StoreFailed {
        return ids("select workshop from pass where secret_hash = ?", secret.value()).stream().findFirst();
    }

    @Override
    public List<WorkshopId> dueBy(LocalDate today) throws StoreFailed {
        return ids("select id from workshop where kept_until <= ?", today);
    }

    @Override
    public List<WorkshopId> ofGroup(String group) throws StoreFailed {
        return ids("select id from workshop where group_name = ?", group);
    }

    private List<WorkshopId> ids(String select, Object value) throws StoreFailed {
        return reading("look for workshops", () -> jdbi.withHandle(handle -> handle.createQuery(select)
                .bind(0, value).mapTo(String.class).map(WorkshopId::new).list()));
    }

    @Override
    public void erase(WorkshopId id) throws StoreFailed {
        writing("erase a workshop", handle -> {
            handle.begin();
            ChangeWriter.erase(id, new Sql(handle));
            handle.commit();
            traces = true;
        });
    }

    @Override
    public synchronized void letGoOfTraces() throws StoreFailed {
        if (traces && !closed) {
            openAgainSmall();
        }
    }

    @Override
    public void save(List<Change> changes) throws StoreFailed {
        writing("keep a change", handle -> {
            handle.begin();
            ChangeWriter rows = new ChangeWriter(new Sql(handle));
            for (Change change : changes) {
                if (!rows.write(change)) {
                    throw new IllegalStateException("a workshop is not at the version this change starts from");
                }
            }
            handle.commit();
            traces |= changes.stream().anyMatch(change -> change.after().isClosed());
        });
    }

    @Override
    public void proveItCanWrite() throws StoreFailed {
        writing("write a proof", handle ->
                handle.execute("merge into house (name, said) key (name) values ('proof', 'written')"));
    }

    private void sync() throws StoreFailed {
        writing("sync", handle -> { });
    }

    private interface Writing {
        void on(Handle handle);
    }

    /** Whatever is written is on disk when this returns. After a failure, of any kind, nothing half done is left. */
    private synchronized void writing(String what, Writing work) throws StoreFailed {
        makeSmallWhenWide();
        boolean done = false;
        try {
            work.on(writer());
            writer().execute("checkpoint sync");
            done = true;
        } catch (RuntimeException failed) {
            throw failed(what, failed);
        } finally {
            if (!done) {
                abandonWriter();
            }
        }
    }

    /** Tries again at the next write when the file could not be opened again. */
    private void makeSmallWhenWide() throws StoreFailed {
        if (!closed && (pool.isClosed() || file.isWide())) {
            openAgainSmall();
        }
    }

    private void openAgainSmall() throws StoreFailed {
        reopening.writeLock().lock();
        try {
            use(pool.isClosed() ? file.open() : file.makeSmall(pool));
            traces = !file.wasWrittenAnew();
        } catch (CannotOpen why) {
            throw new StoreFailed("could not open the file again", why);
        } finally {
            reopening.writeLock().unlock();
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

    private <T> T reading(String what, Supplier<T> rows) throws StoreFailed {
        reopening.readLock().lock();
        try {
            return rows.get();
        } catch (RuntimeException failed) {
            throw failed(what, failed);
        } finally {
            reopening.readLock().unlock();
        }
    }

    /**
     * When its file fails, H2 closes the database for all connections, and they do not say so when they are asked:
     * none of those that were open is used again.
     */
    private StoreFailed failed(String what, RuntimeException failure) {
        if (failure instanceof JdbiException && !pool.isClosed()) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return new StoreFailed("could not " + what, Unquoted.of(failure));
    }

    @Override
    public synchronized void close() {
        closed = true;
        file.close(pool);
    }
}

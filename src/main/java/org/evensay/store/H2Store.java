package org.evensay.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evensay.network.NetworkStore;
import org.evensay.room.Copies;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** Workshops in an embedded H2 file, and beside them the network of groups. Thread-safe: see {@link H2Database}. */
public final class H2Store implements Store {
    private static final long WIDE_BYTES = 64L << 20;

    private final H2Database database;
    private final H2Copies copies;

    private H2Store(H2Database database, H2Copies copies) {
        this.database = database;
        this.copies = copies;
    }

    /** Opens the database in this folder, or makes it. */
    public static H2Store open(Path folder) throws CannotOpen {
        return open(folder, WIDE_BYTES);
    }

    static H2Store open(Path folder, long wideBytes) throws CannotOpen {
        return open(folder, new DatabaseFile(folder, wideBytes));
    }

    static H2Store open(Path folder, DatabaseFile file) throws CannotOpen {
        H2Database database = new H2Database(file);
        return new H2Store(database, new H2Copies(database, folder));
    }

    /** Of workshops, inquiries and groups alike. */
    public Copies copies() {
        return copies;
    }

    /** Inquiries and groups, in the same file: they are there as long as this store is open. */
    public NetworkStore network() {
        return new H2NetworkStore(database);
    }

    @Override
    public Optional<Stored> load(WorkshopId id) throws StoreFailed {
        database.writing("sync", handle -> { });
        return database.readingAtOnce("read a workshop", handle -> new WorkshopReader(handle, id).read());
    }

    /** No writer has anything in hand of it, so nobody has to wait for one. */
    @Override
    public Optional<Workshop> closed(WorkshopId id) throws StoreFailed {
        return database.readingAtOnce("read a closed workshop", handle -> new WorkshopReader(handle, id).read())
                .map(Stored::workshop).filter(Workshop::isClosed);
    }

    @Override
    public Optional<WorkshopId> openWith(JoinCode code) throws StoreFailed {
        return ids("select id from workshop where code = ? and step <> 'CLOSED'", code.value()).stream().findFirst();
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
        return database.reading("look for workshops", handle -> handle.createQuery(select)
                .bind(0, value).mapTo(String.class).map(WorkshopId::new).list());
    }

    @Override
    public void erase(WorkshopId id) throws StoreFailed {
        database.writing("erase a workshop", handle -> {
            handle.begin();
            ChangeWriter.erase(id, new Sql(handle));
            handle.commit();
            database.hasTraces();
        });
    }

    @Override
    public void letGoOfTraces() throws StoreFailed {
        database.letGoOfTraces();
    }

    @Override
    public void save(List<Change> changes) throws StoreFailed {
        database.writing("keep a change", handle -> {
            handle.begin();
            ChangeWriter rows = new ChangeWriter(new Sql(handle));
            for (Change change : changes) {
                if (!rows.write(change)) {
                    throw new IllegalStateException("a workshop is not at the version this change starts from");
                }
            }
            handle.commit();
            if (changes.stream().anyMatch(change -> change.after().isClosed())) {
                database.hasTraces();
            }
        });
    }

    @Override
    public void proveItCanWrite() throws StoreFailed {
        database.writing("write a proof", handle ->
                handle.execute("merge into house (name, said) key (name) values ('proof', 'written')"));
    }

    @Override
    public void close() {
        database.close();
    }
}

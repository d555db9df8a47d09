package org.evensay.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.evensay.network.NetworkStore;
import org.evensay.room.Copies;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;

/** Workshops in the tables of a database, and beside them the network of groups. Thread-safe: see {@link Database}. */
public final class SqlStore implements Store {
    private static final String PROOF = "proof";
    private static final long WIDE_BYTES = 64L << 20;

    private final Database database;
    private final SqlCopies copies;

    private SqlStore(Database database, SqlCopies copies) {
        this.database = database;
        this.copies = copies;
    }

    /** Opens the H2 file in this folder, or makes it. */
    public static SqlStore open(Path folder) throws CannotOpen {
        return open(folder, WIDE_BYTES);
    }

    static SqlStore open(Path folder, long wideBytes) throws CannotOpen {
        return open(folder, new DatabaseFile(folder, wideBytes));
    }

    static SqlStore open(Path folder, DatabaseFile file) throws CannotOpen {
        H2Database database = new H2Database(file);
        return new SqlStore(database, new SqlCopies(database, folder));
    }

    /** Opens the database at this address. The folder is for copies that are being made or taken in. */
    public static SqlStore open(PostgresAddress address, Path folder) throws CannotOpen {
        Database database = new PostgresDatabase(new PostgresServer(address));
        return new SqlStore(database, new SqlCopies(database, folder));
    }

    /** Of workshops, inquiries and groups alike. */
    public Copies copies() {
        return copies;
    }

    /** Inquiries and groups, in the same tables: they are there as long as this store is open. */
    public NetworkStore network() {
        return new SqlNetworkStore(database);
    }

    /** A writer who has the row in hand, and of whom nobody knows what came, is waited for. */
    @Override
    public Optional<Stored> load(WorkshopId id) throws StoreFailed {
        database.writing("wait for whoever writes a workshop", handle -> !handle
                .createQuery("select id from workshop where id = ? for update").bind(0, id.value())
                .mapTo(String.class).list().isEmpty());
        return newest(id);
    }

    /** What somebody has kept who knows nothing of sums, or has other tables, has none that says if it is right. */
    private void sumUp(Stored stored) throws StoreFailed {
        long sum = RowSum.of(stored.workshop(), stored.version());
        database.writing("sum up a workshop", handle -> {
            WorkshopRow.sum(stored.workshop().id().value(), stored.version(), sum, sql(handle));
            return true;
        });
    }

    @Override
    public Optional<Stored> newest(WorkshopId id) throws StoreFailed {
        Optional<WorkshopReader.Read> read = database.readingAtOnce("read a workshop", handle ->
                new WorkshopReader(handle, id).read());
        if (read.isPresent() && !read.get().summed()) {
            sumUp(read.get().stored());
        }
        return read.map(WorkshopReader.Read::stored);
    }

    @Override
    public Map<WorkshopId, Long> versions(Collection<WorkshopId> ids) throws StoreFailed {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.reading("look at versions", handle -> handle
                .createQuery("select id, version from workshop where id in (<ids>)")
                .bindList("ids", ids.stream().map(WorkshopId::value).toList())
                .map((row, context) -> Map.entry(new WorkshopId(row.getString("id")), row.getLong("version")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public boolean isShared() {
        return database.isShared();
    }

    /** No writer has anything in hand of it, so nobody has to wait for one. */
    @Override
    public Optional<Workshop> closed(WorkshopId id) throws StoreFailed {
        return newest(id).map(Stored::workshop).filter(Workshop::isClosed);
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
            ChangeWriter.erase(id, sql(handle));
            return true;
        });
        database.noteTraces();
    }

    @Override
    public void letGoOfTraces() throws StoreFailed {
        database.letGoOfTraces();
    }

    /** Of two who each write several workshops, nobody waits for the other: all take the rows in one order. */
    @Override
    public void save(List<Change> changes) throws StoreFailed {
        List<Change> inOrder = changes.stream().sorted(Comparator.comparing(change -> change.after().id().value()))
                .toList();
        AtomicReference<WorkshopId> tried = new AtomicReference<>();
        if (!kept(inOrder, tried)) {
            throw StoreFailed.overtaken(tried.get());
        }
        if (changes.stream().anyMatch(change -> change.after().isClosed())) {
            database.noteTraces();
        }
    }

    private boolean kept(List<Change> inOrder, AtomicReference<WorkshopId> tried) throws StoreFailed {
        try {
            return database.writing("keep a change", handle -> {
                ChangeWriter rows = new ChangeWriter(sql(handle));
                return inOrder.stream().allMatch(change -> {
                    tried.set(change.after().id());
                    return rows.write(change);
                });
            });
        } catch (StoreFailed failed) {
            throw Unquoted.isOfAHeldRow(failed) ? StoreFailed.inOtherHands(tried.get(), failed.getCause()) : failed;
        }
    }

    private Sql sql(Handle handle) {
        return new Sql(handle, database.dialect());
    }

    /** A row of its own each time: nobody who is gone in the middle of a proof keeps the others from theirs. */
    @Override
    public void proveItCanWrite() throws StoreFailed {
        database.writing("write a proof", handle ->
                handle.execute("insert into house (name, said) values (cast(random() as varchar(40)), ?)", PROOF)
                        == handle.execute("delete from house where said = ?", PROOF));
    }

    @Override
    public void close() {
        database.close();
    }
}

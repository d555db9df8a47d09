package org.evensay.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Theming;
import org.evensay.network.NetworkStore;
import org.evensay.room.StoreFailed;
import org.jdbi.v3.core.Handle;

/** The network of groups in the tables of a database. Thread-safe: see {@link Database}. */
final class SqlNetworkStore implements NetworkStore {
    /** Of two who each write several wholes, nobody waits for the other. */
    private static final Comparator<Change<?>> IN_ONE_ORDER = Comparator
            .<Change<?>, String>comparing(change -> change.after().kind().name())
            .thenComparing(change -> change.after().key());

    private final Database database;

    SqlNetworkStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Kept<Inquiry>> inquiry(InquiryId id) throws StoreFailed {
        return database.readingAtOnce("read an inquiry", handle -> kept(handle, Aggregate.Kind.INQUIRY, id.value(),
                new NetworkReader(handle, id.value())::inquiry));
    }

    @Override
    public Optional<Kept<Group>> group(GroupId id) throws StoreFailed {
        return database.readingAtOnce("read a group", handle -> kept(handle, Aggregate.Kind.GROUP, id.value(),
                new NetworkReader(handle, id.value())::group));
    }

    @Override
    public Optional<Kept<Theming>> theming(InquiryId id) throws StoreFailed {
        return database.readingAtOnce("read themes", handle -> kept(handle, Aggregate.Kind.THEMING, id.value(),
                new ThemingReader(handle, id)::theming));
    }

    @Override
    public List<GroupId> groupsCalled(String name) throws StoreFailed {
        return database.readingAtOnce("look for groups", handle -> handle
                .createQuery("select group_id from community_group where name = ? order by group_id").bind(0, name)
                .mapTo(String.class).map(GroupId::new).list());
    }

    @Override
    public Optional<Kept<Brought>> brought(InquiryId id) throws StoreFailed {
        return database.readingAtOnce("read what a file brought", handle -> kept(handle, Aggregate.Kind.BROUGHT,
                id.value(), new BroughtReader(handle, id)::brought));
    }

    private interface Whole<A> {
        A read();
    }

    private static <A extends Aggregate> Optional<Kept<A>> kept(Handle handle, Aggregate.Kind kind, String key,
                                                                Whole<A> whole) {
        return handle.createQuery("select version from aggregate where kind = ? and id = ?").bind(0, kind.name())
                .bind(1, key).mapTo(Long.class).findOne().map(version -> new Kept<>(whole.read(), version));
    }

    @Override
    public boolean save(List<Change<?>> changes) throws StoreFailed {
        List<Change<?>> inOrder = changes.stream().sorted(IN_ONE_ORDER).toList();
        boolean kept = database.writing("keep a change of the network", handle ->
                inOrder.stream().allMatch(change -> NetworkTables.write(change, sql(handle))));
        if (kept && changes.stream().anyMatch(SqlNetworkStore::endsAPoll)) {
            database.noteTraces();
        }
        return kept;
    }

    private Sql sql(Handle handle) {
        return new Sql(handle, database.dialect());
    }

    /** Then the bytes of what single people answered have to leave the file as well. */
    private static boolean endsAPoll(Change<?> change) {
        return change.after() instanceof Group next && change.before().map(Kept::whole).map(Group.class::cast)
                .filter(before -> before.polls().endIn(next.polls())).isPresent();
    }

    @Override
    public void erase(Aggregate.Kind kind, String key) throws StoreFailed {
        database.writing("erase of the network", handle -> {
            NetworkTables.erase(kind, key, sql(handle));
            return true;
        });
        database.noteTraces();
    }
}

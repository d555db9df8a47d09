package org.evensay.store;

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

/** The network of groups in the tables of an embedded H2 file. Thread-safe: see {@link H2Database}. */
final class H2NetworkStore implements NetworkStore {
    private final H2Database database;

    H2NetworkStore(H2Database database) {
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
        boolean[] kept = {false};
        database.writing("keep a change of the network", handle -> {
            handle.begin();
            kept[0] = changes.stream().allMatch(change -> NetworkTables.write(change, new Sql(handle)));
            if (kept[0]) {
                handle.commit();
            } else {
                handle.rollback();
            }
        });
        if (kept[0] && changes.stream().anyMatch(H2NetworkStore::endsAPoll)) {
            database.hasTraces();
        }
        return kept[0];
    }

    /** Then the bytes of what single people answered have to leave the file as well. */
    private static boolean endsAPoll(Change<?> change) {
        return change.after() instanceof Group next && change.before().map(Kept::whole).map(Group.class::cast)
                .filter(before -> before.polls().endIn(next.polls())).isPresent();
    }

    @Override
    public void erase(Aggregate.Kind kind, String key) throws StoreFailed {
        database.writing("erase of the network", handle -> {
            handle.begin();
            NetworkTables.erase(kind, key, new Sql(handle));
            handle.commit();
            database.hasTraces();
        });
    }
}

package org.evensay.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Theming;
import org.evensay.network.NetworkStore;

/**
 * The network of groups in memory, gone when the program ends. It refuses what {@link SqlNetworkStore} refuses.
 * Thread-safe: readers see the map as it was after a whole save, never in between.
 */
public final class MemoryNetworkStore implements NetworkStore {
    private record Key(Aggregate.Kind kind, String id) {
    }

    private volatile Map<Key, Kept<?>> all = Map.of();

    @Override
    public Optional<Kept<Inquiry>> inquiry(InquiryId id) {
        return found(new Key(Aggregate.Kind.INQUIRY, id.value()), Inquiry.class);
    }

    @Override
    public Optional<Kept<Group>> group(GroupId id) {
        return found(new Key(Aggregate.Kind.GROUP, id.value()), Group.class);
    }

    @Override
    public Optional<Kept<Theming>> theming(InquiryId id) {
        return found(new Key(Aggregate.Kind.THEMING, id.value()), Theming.class);
    }

    @Override
    public List<GroupId> groupsCalled(String name) {
        return all.values().stream().map(Kept::whole).filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.name().equals(name)).map(Group::id)
                .sorted(Comparator.comparing(GroupId::value)).toList();
    }

    @Override
    public Optional<Kept<Brought>> brought(InquiryId id) {
        return found(new Key(Aggregate.Kind.BROUGHT, id.value()), Brought.class);
    }

    private <A extends Aggregate> Optional<Kept<A>> found(Key key, Class<A> type) {
        return Optional.ofNullable(all.get(key)).map(kept -> new Kept<>(type.cast(kept.whole()), kept.version()));
    }

    @Override
    public synchronized boolean save(List<Change<?>> changes) {
        Map<Key, Kept<?>> next = new HashMap<>(all);
        for (Change<?> change : changes) {
            Key key = new Key(change.after().kind(), change.after().key());
            long version = Optional.<Kept<?>>ofNullable(next.get(key)).map(Kept::version).orElse(0L);
            if (change.version() != version + 1) {
                return false;
            }
            next.put(key, new Kept<>(change.after(), change.version()));
        }
        all = Map.copyOf(next);
        return true;
    }

    @Override
    public synchronized void erase(Aggregate.Kind kind, String key) {
        Map<Key, Kept<?>> rest = new HashMap<>(all);
        rest.remove(new Key(kind, key));
        all = Map.copyOf(rest);
    }
}

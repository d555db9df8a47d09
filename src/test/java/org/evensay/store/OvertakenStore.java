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

/** A store at which another writer comes first, once: after what is there was read, before the change is kept. */
final class OvertakenStore implements NetworkStore {
    private final NetworkStore store;
    private Overtaking other;

    interface Overtaking {
        boolean writes() throws StoreFailed;
    }

    OvertakenStore(NetworkStore store, Overtaking other) {
        this.store = store;
        this.other = other;
    }

    @Override
    public Optional<Kept<Inquiry>> inquiry(InquiryId id) throws StoreFailed {
        return store.inquiry(id);
    }

    @Override
    public Optional<Kept<Group>> group(GroupId id) throws StoreFailed {
        return store.group(id);
    }

    @Override
    public Optional<Kept<Theming>> theming(InquiryId id) throws StoreFailed {
        return store.theming(id);
    }

    @Override
    public Optional<Kept<Brought>> brought(InquiryId id) throws StoreFailed {
        return store.brought(id);
    }

    @Override
    public List<GroupId> groupsCalled(String name) throws StoreFailed {
        return store.groupsCalled(name);
    }

    @Override
    public boolean save(List<Change<?>> changes) throws StoreFailed {
        if (other != null) {
            Overtaking first = other;
            other = null;
            if (!first.writes()) {
                throw new StoreFailed("nobody overtook", null);
            }
        }
        return store.save(changes);
    }

    @Override
    public void erase(Aggregate.Kind kind, String key) throws StoreFailed {
        store.erase(kind, key);
    }
}

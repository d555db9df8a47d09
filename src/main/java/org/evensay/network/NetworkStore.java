package org.evensay.network;

import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Theming;
import org.evensay.room.StoreFailed;

/**
 * Where inquiries, groups and themes are kept. One suite of tests holds for every implementation.
 * {@link #save} is called from one thread at a time; the reading methods from any.
 */
public interface NetworkStore {

    /** Something as it is kept, and its version: 1 for what was just begun. */
    record Kept<A extends Aggregate>(A whole, long version) {
    }

    /** The step from one kept state to the next: {@code before} is empty for what was just begun. */
    record Change<A extends Aggregate>(Optional<Kept<A>> before, A after) {

        public static <A extends Aggregate> Change<A> beginning(A begun) {
            return new Change<>(Optional.empty(), begun);
        }

        public static <A extends Aggregate> Change<A> of(Kept<A> before, A after) {
            return new Change<>(Optional.of(before), after);
        }

        public long version() {
            return before.map(Kept::version).orElse(0L) + 1;
        }
    }

    Optional<Kept<Inquiry>> inquiry(InquiryId id) throws StoreFailed;

    Optional<Kept<Group>> group(GroupId id) throws StoreFailed;

    Optional<Kept<Theming>> theming(InquiryId id) throws StoreFailed;

    /** The groups with this name, letter by letter. */
    List<GroupId> groupsCalled(String name) throws StoreFailed;

    /** What a file brought into an inquiry; empty for one that was begun here. */
    Optional<Kept<Brought>> brought(InquiryId id) throws StoreFailed;

    /**
     * Keeps all the changes or none; when it returns they are on disk. A change that does not follow the version kept
     * (another writer came first) keeps nothing.
     *
     * @return whether they were kept
     * @throws StoreFailed when they could not be kept, or when it is not known whether they were
     */
    boolean save(List<Change<?>> changes) throws StoreFailed;

    /** Nothing of it is left in any table when it returns; what is unknown is gone already. */
    void erase(Aggregate.Kind kind, String key) throws StoreFailed;
}

package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Workshop;

/** Keeps every state of a meeting as it comes about, and may see that the store gives back the very same. */
final class Keeping {
    private final Store store;
    private final boolean readsBack;
    private long version;

    private Keeping(Store store, boolean readsBack) {
        this.store = store;
        this.readsBack = readsBack;
    }

    /** For tests that look at what is kept themselves. */
    static Meeting unread(Store store, Meeting meeting) {
        return every(new Keeping(store, false), meeting);
    }

    static Meeting every(Store store, Meeting meeting) {
        return every(new Keeping(store, true), meeting);
    }

    private static Meeting every(Keeping keeping, Meeting meeting) {
        keeping.keep(Optional.empty(), meeting.workshop());
        return meeting.watchedBy((before, after) -> keeping.keep(Optional.of(before), after));
    }

    private void keep(Optional<Workshop> before, Workshop after) {
        try {
            version++;
            store.save(List.of(new Store.Change(before, after, version, List.of(newId()))));
            if (readsBack) {
                Store.Stored stored = store.load(after.id()).orElseThrow();
                assertThat(stored.workshop()).as("version %d, in %s", version, after.step()).isEqualTo(after);
                assertThat(stored.version()).isEqualTo(version);
            }
        } catch (StoreFailed failed) {
            throw new AssertionError("version " + version + " was not kept", failed);
        }
    }

    static Store.Change opening(Workshop workshop, CommandId... answered) {
        return new Store.Change(Optional.empty(), workshop, 1, List.of(answered));
    }

    static Store.Change step(Workshop before, Workshop after, long version, CommandId... answered) {
        return new Store.Change(Optional.of(before), after, version, List.of(answered));
    }

    static CommandId newId() {
        return new CommandId(UUID.randomUUID().toString().replace("-", ""));
    }

    static CommandId[] ids(int many) {
        return Stream.generate(Keeping::newId).limit(many).toArray(CommandId[]::new);
    }
}

package org.evensay.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Decision;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Opening;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** The rooms of this node: started, found by id or code, loaded when asked for, let go when idle. Thread-safe. */
public final class Rooms {
    private static final Duration KEPT_WITHOUT_VISITORS = Duration.ofMinutes(10);
    /** Rooms that were just started, in a flood, must not keep people out of a room that is in use. */
    private static final Duration KEPT_IN_A_FULL_HOUSE = Duration.ofSeconds(10);

    private final Map<WorkshopId, Room> live = new ConcurrentHashMap<>();
    private final House house;
    private final int codeLength;
    private final StoreAway away;

    public Rooms(Executor executor, Keeper keeper, Store store, Clockwork clockwork, int codeLength) {
        this(executor, keeper, store, clockwork, codeLength, Others.NONE, Counts.NONE);
    }

    /** Among other nodes that share the store: see {@link Together}. */
    public Rooms(Executor executor, Keeper keeper, Store store, Clockwork clockwork, int codeLength, Others others,
                 Counts counts) {
        this.codeLength = codeLength;
        this.house = new House(executor, keeper, store, clockwork, others, counts);
        this.away = new StoreAway(store, clockwork.clock());
    }

    /** Starts a workshop and keeps it before it answers; one that was started before is told as it is by now. */
    public Decision start(WorkshopId id, Plan plan, Actor facilitator) throws StoreFailed {
        if (!hasPlace()) {
            return Decision.refused(Rejection.BUSY);
        }
        Moment at = house.clockwork().moment();
        Decision decision = Opening.of(id, plan, facilitator, freeCode(), at);
        return decision instanceof Decision.Accepted accepted ? kept(accepted.after()) : decision;
    }

    private Decision kept(Workshop started) throws StoreFailed {
        if (keepUnlessThere(started)) {
            enter(new Store.Stored(started, 1, Set.of()));
        }
        return with(started.id()).map(room -> Decision.accepted(room.snapshot().workshop()))
                .orElseGet(() -> Decision.refused(Rejection.BUSY));
    }

    /** False when one with its id is kept already: then nothing is done. */
    private boolean keepUnlessThere(Workshop started) throws StoreFailed {
        CompletableFuture<Optional<StoreFailed>> kept = new CompletableFuture<>();
        house.keeper().keep(new Store.Change(Optional.empty(), started, 1, List.of()), kept::complete);
        Optional<StoreFailed> failure = kept.join();
        if (failure.isPresent() && !failure.get().wasOvertaken()) {
            throw failure.get();
        }
        return failure.isEmpty();
    }

    /** Keeps a workshop that was held elsewhere and is closed: nobody comes into a room for it. */
    public void keepClosed(Workshop held) throws StoreFailed {
        if (!held.isClosed()) {
            throw new IllegalArgumentException("an open workshop needs a room");
        }
        keepUnlessThere(held);
    }

    /** A code that no open room has. */
    public JoinCode freeCode() throws StoreFailed {
        Moment at = house.clockwork().moment();
        JoinCode code = JoinCode.drawn(at, codeLength);
        while (roomOf(code).isPresent()) {
            code = JoinCode.drawn(at, codeLength);
        }
        return code;
    }

    private Optional<WorkshopId> roomOf(JoinCode code) throws StoreFailed {
        return away.unless(store -> store.openWith(code));
    }

    public Optional<Room> with(JoinCode code) throws StoreFailed {
        Optional<WorkshopId> id = roomOf(code);
        return id.isPresent() ? with(id.get()) : Optional.empty();
    }

    /** The room to which somebody has a link, an invitation or a code on paper. */
    public Optional<Room> with(SecretHash link) throws StoreFailed {
        Optional<WorkshopId> id = away.unless(store -> store.linkedBy(link));
        return id.isPresent() ? with(id.get()) : Optional.empty();
    }

    public Optional<Room> with(WorkshopId id) throws StoreFailed {
        Optional<Room> there = askedFor(id);
        Optional<Room> found = there.isPresent() ? there : loaded(id);
        return found.isPresent() && house.store().isShared() ? upToDate(found.get()) : found;
    }

    /**
     * Somebody may have come by another node a moment ago, and be sent to this one; also while it was being loaded for
     * somebody else. An older version is another workshop: the same form began it after this one was erased. When the
     * store cannot be asked, what is here has to do.
     */
    private Optional<Room> upToDate(Room room) {
        long here = room.snapshot().version();
        try {
            Optional<Long> kept = away.unless(store -> store.version(room.id()));
            if (kept.filter(version -> version >= here).isEmpty()) {
                forget(room);
                return kept.isEmpty() ? Optional.empty() : loaded(room.id());
            }
            room.catchUp(kept.get());
        } catch (StoreFailed nobodyAnswers) {
            room.loseTouch();
        }
        return Optional.of(room);
    }

    private Instant now() {
        return house.clockwork().clock().instant();
    }

    /** What others have kept of the rooms in which somebody is. */
    void lookAtOthersWork() throws StoreFailed {
        look(all().stream().filter(room -> !room.presence().isEmpty()).map(Room::id).toList());
    }

    /** Also of those in which nobody is: what others have erased or closed must not stay in memory here. */
    void lookAtAll() throws StoreFailed {
        look(all().stream().map(Room::id).toList());
    }

    private void look(List<WorkshopId> rooms) throws StoreFailed {
        if (house.store().isShared()) {
            Map<WorkshopId, Long> kept = house.store().versions(rooms);
            for (WorkshopId id : rooms) {
                Long version = kept.get(id);
                if (version == null) {
                    here(id).ifPresent(this::forget);
                } else {
                    here(id).ifPresent(room -> room.hint(version));
                }
            }
        }
    }

    List<Room> all() {
        return List.copyOf(live.values());
    }

    /** If it is live at this node. */
    public Optional<Room> here(WorkshopId id) {
        return Optional.ofNullable(live.get(id));
    }

    /** Marked in the map's own lock, so that a room is never let go in the hand of somebody who was just given it. */
    private Optional<Room> askedFor(WorkshopId id) {
        Instant now = now();
        return Optional.ofNullable(live.computeIfPresent(id, (same, room) -> room.askedFor(now)));
    }

    /** One at a time, so that two callers get the same room. */
    private synchronized Optional<Room> loaded(WorkshopId id) throws StoreFailed {
        Optional<Room> there = askedFor(id);
        if (there.isPresent()) {
            return there;
        }
        Optional<Store.Stored> stored = away.unless(store -> store.newest(id));
        if (stored.isEmpty() || !hasPlace()) {
            return Optional.empty();
        }
        enter(stored.get());
        return askedFor(id);
    }

    private void enter(Store.Stored stored) {
        live.putIfAbsent(stored.workshop().id(), new Room(stored, house).askedFor(now()));
    }

    /** There is no place for another room: one that is not found may be there. */
    public boolean isFull() {
        return !hasPlace();
    }

    private boolean hasPlace() {
        Instant now = now();
        letGoOfRoomsIdleSince(now.minus(KEPT_WITHOUT_VISITORS));
        letGoOfRoomsIdleSince(now.minus(KEPT_IN_A_FULL_HOUSE));
        return live.size() < Limit.ROOMS_LIVE_A_NODE.most();
    }

    private void letGoOfRoomsIdleSince(Instant since) {
        if (live.size() >= Limit.ROOMS_LIVE_A_NODE.most()) {
            live.keySet().forEach(id -> live.computeIfPresent(id,
                    (same, room) -> room.isIdleSince(since) ? null : room));
        }
    }

    /** Who has gone without a word is here no more. */
    void forgetTheQuiet() {
        live.values().forEach(room -> room.presence().forgetTheQuiet());
    }

    /** Something that the pages of all rooms show is another: such as the address of this server. */
    public void tellAll() {
        live.values().forEach(Room::tellAll);
    }

    /** Whoever is in its room is told goodbye. Not while it is {@link #loaded}, or it would be in memory after that. */
    public synchronized void erase(WorkshopId id) throws StoreFailed {
        house.store().erase(id);
        here(id).ifPresent(this::forget);
    }

    /** This one, and not another that was loaded in its place. */
    private void forget(Room gone) {
        if (live.remove(gone.id(), gone)) {
            gone.erase();
        }
    }

    /** Erases the workshops whose last day has come. */
    public void eraseWhatIsDue() throws StoreFailed {
        for (WorkshopId due : house.store().dueBy(house.clockwork().moment().day())) {
            erase(due);
        }
    }

    public int size() {
        return live.size();
    }
}

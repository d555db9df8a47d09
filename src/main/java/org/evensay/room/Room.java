package org.evensay.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evensay.view.Touched;
import org.evensay.workshop.Device;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One live workshop with a single writer. {@link #submit} may be called from any thread; everything after it runs
 * on the house's executor, one piece at a time ({@code working} is the baton), so the fields below need no lock.
 * The order is always: decide, keep on disk, then tell. Nothing that was told can be lost.
 */
public final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final House house;
    private final BlockingQueue<Request> inbox = new ArrayBlockingQueue<>(Limit.INBOX_COMMANDS_A_ROOM.most());
    private final AtomicBoolean working = new AtomicBoolean();
    private final Presence presence;
    private Answered known;
    private boolean unsure;
    private Workshop told;
    private volatile Snapshot snapshot;
    private volatile BallotsSeen ballotsSeen = BallotsSeen.NONE;
    private volatile boolean erased;
    private volatile Instant lastAsked = Instant.EPOCH;

    /** What rooms share: the executor, the one writer, the store to read from, time and chance. */
    record House(Executor executor, Keeper keeper, Store store, Clockwork clockwork, Counts counts) {
    }

    Room(Store.Stored stored, House house) {
        this.house = house;
        this.presence = new Presence(house.clockwork().clock());
        this.snapshot = new Snapshot(stored.workshop(), stored.version());
        this.known = new Answered(stored.answered());
        this.told = stored.workshop();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Presence presence() {
        return presence;
    }

    public Here here() {
        return new Here(presence.seats(), leaderGoneSince(), knowsWhoVoted());
    }

    /** What is known of the device of somebody who goes on without it. */
    Device deviceOf(SeatId seat) {
        return new Devices(presence, ballotsSeen, List.of()).of(seat, snapshot.workshop());
    }

    private boolean knowsWhoVoted() {
        return snapshot.workshop().question().openVote()
                .map(open -> ballotsSeen.isWhole(open) || seenWithLines().isWhole(open)).orElse(true);
    }

    private BallotsSeen seenWithLines() {
        return ballotsSeen.with(snapshot.workshop().question().openVote(), presence.actors());
    }

    /** How long whoever leads has given no sign; empty while a line of theirs is open. */
    public Optional<Duration> leaderGoneFor() {
        Instant now = house.clockwork().clock().instant();
        return leaderGoneSince().map(since -> Duration.between(since, now));
    }

    /**
     * Whoever leads and has a seat is here as well while the page of their seat is open. Where nobody leads, they have
     * always been gone: whoever helps need not wait.
     */
    private Optional<Instant> leaderGoneSince() {
        Optional<Pass> leader = snapshot.workshop().leader();
        return leader.isEmpty() ? Optional.of(Instant.EPOCH)
                : leader.filter(pass -> !isSeatOpen(pass)).map(Pass::secret).flatMap(presence::goneSince);
    }

    /**
     * Whether somebody is here on the page of a part alone, without the page of their seat: then nobody can tell which
     * ideas are theirs.
     */
    public boolean hasSomebodyBesideTheirSeat() {
        Workshop workshop = snapshot.workshop();
        return workshop.passes().values().stream().anyMatch(pass -> workshop.seatNumbered(pass.seat()).isPresent()
                && presence.goneSince(pass.secret()).isEmpty() && !isSeatOpen(pass));
    }

    private boolean isSeatOpen(Pass pass) {
        return snapshot.workshop().seatNumbered(pass.seat()).filter(seat -> presence.isHere(seat.id())).isPresent();
    }

    /** Takes a command in, or answers at once that the room is busy. */
    public void submit(Request asked) {
        Request request = house.counts().watched(asked);
        if (inbox.offer(request)) {
            wake();
        } else {
            request.answer(Answer.refused(request.id(), Rejection.BUSY));
        }
    }

    private void wake() {
        if (working.compareAndSet(false, true)) {
            house.executor().execute(this::work);
        }
    }

    /** What breaks here, be it the machine's memory, breaks for those who asked: the baton is always passed on. */
    private void work() {
        List<Request> taken = new ArrayList<>();
        inbox.drainTo(taken);
        try {
            decideWhatIs(taken);
        } catch (RuntimeException | Error broken) {
            LOG.error("a room could not decide", broken);
            taken.forEach(request -> request.answer(Answer.refused(request.id(), Rejection.BROKEN)));
            rest();
        }
    }

    private void decideWhatIs(List<Request> taken) {
        if (!unsure) {
            decide(taken);
        } else if (hasReloaded()) {
            tellOfWhatIsNew();
            decide(taken);
        } else {
            Drain.answerFrom(known, snapshot.version(), taken);
            rest();
        }
    }

    private void decide(List<Request> taken) {
        Devices devices = new Devices(presence, ballotsSeen, taken.stream().map(Request::by).toList());
        Drain drain = new Drain(snapshot, known, devices, taken, house.clockwork().moment());
        if (drain.changesSomething()) {
            house.keeper().keep(drain.change(), failure -> house.executor().execute(() -> settle(drain, failure)));
        } else {
            drain.answerAll();
            rest();
        }
    }

    private void settle(Drain drain, Optional<StoreFailed> failure) {
        if (failure.isEmpty()) {
            known.add(drain.accepted());
            snapshot = drain.after();
            seeBallotsOf(drain);
            drain.answerAll();
        } else {
            unsure = true;
            hasReloaded();
            seeBallotsOf(drain);
            Drain.answerFrom(known, snapshot.version(), drain.requests());
        }
        tellOfWhatIsNew();
        rest();
    }

    /** Since the last time: what was read again after a failure may be newer than what was decided here. */
    private void tellOfWhatIsNew() {
        Workshop now = snapshot.workshop();
        presence.tellAll(Touched.between(told, now));
        told = now;
    }

    private void seeBallotsOf(Drain drain) {
        ballotsSeen = ballotsSeen.with(snapshot.workshop().question().openVote(), drain.askedBy());
    }

    /**
     * After a failure only the store knows what was kept: read it again before anything else is decided. Until that
     * works, {@code known} holds what was surely kept before.
     */
    private boolean hasReloaded() {
        Optional<Store.Stored> stored = reread();
        stored.ifPresent(found -> {
            snapshot = new Snapshot(found.workshop(), found.version());
            known = known.reread(found.answered());
        });
        unsure = stored.isEmpty();
        return !unsure;
    }

    private Optional<Store.Stored> reread() {
        try {
            return house.store().load(snapshot.workshop().id());
        } catch (StoreFailed | RuntimeException stillOut) {
            LOG.warn("a room cannot be read again yet: {}", stillOut.toString());
            return Optional.empty();
        }
    }

    private void rest() {
        working.set(false);
        if (!inbox.isEmpty()) {
            wake();
        }
    }

    /** Something that its pages show is another, though the workshop is as it was. */
    public void tellAll() {
        presence.tellAll(Touched.EVERYBODY);
    }

    /** Nothing is kept of it: nobody is known here any more, and every page is emptied. */
    void erase() {
        erased = true;
        presence.tellAll(Touched.EVERYBODY);
    }

    public boolean isErased() {
        return erased;
    }

    Room askedFor(Instant now) {
        lastAsked = now;
        return this;
    }

    /** Nobody is connected, asked lately, or waits: it may be let go and loaded again when it is asked for. */
    boolean isIdleSince(Instant time) {
        return presence.isEmpty() && inbox.isEmpty() && !working.get() && lastAsked.isBefore(time);
    }
}

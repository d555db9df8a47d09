package org.evensay.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evensay.view.Touched;
import org.evensay.workshop.Device;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One live workshop with a single writer. {@link #submit} may be called from any thread; everything after it runs
 * on the house's executor, one piece at a time ({@code working} is the baton), so the fields below need no lock.
 * The order is always: decide, keep on disk, then tell. Nothing that was told can be lost.
 */
public final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    /** So often in a row it is decided anew because others came first: of three nodes one may lose long. */
    private static final int TIMES_OVERTAKEN = 40;

    private final House house;
    private final BlockingQueue<Request> inbox = new ArrayBlockingQueue<>(Limit.INBOX_COMMANDS_A_ROOM.most());
    private final AtomicBoolean working = new AtomicBoolean();
    private final Attendance attendance;
    private final News news;
    private Answered known;
    private boolean unsure;
    private Workshop told;
    private volatile Snapshot snapshot;
    private volatile boolean erased;
    private volatile Instant lastAsked = Instant.EPOCH;

    Room(Store.Stored stored, House house) {
        this.house = house;
        this.attendance = new Attendance(house.clockwork().clock(), house.others(), stored.version() > 1);
        this.snapshot = new Snapshot(stored.workshop(), stored.version());
        this.known = new Answered(stored.answered());
        this.told = stored.workshop();
        this.news = new News(house.store(), stored.workshop().id(), stored.version());
    }

    WorkshopId id() {
        return snapshot.workshop().id();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Presence presence() {
        return attendance.presence();
    }

    public Here here() {
        return attendance.in(snapshot.workshop());
    }

    /** How long whoever leads has given no sign; empty while a line of theirs is open. */
    public Optional<Duration> leaderGoneFor() {
        return attendance.leaderGoneFor(snapshot.workshop());
    }

    /** Then nobody can tell of all who are here which ideas are theirs. */
    public boolean hasSomebodyBesideTheirSeat() {
        return attendance.hasSomebodyBesideTheirSeat(snapshot.workshop());
    }

    Device deviceOf(SeatId seat) {
        return attendance.deviceOf(seat, snapshot.workshop());
    }

    /** Takes a command in, or answers at once that the room is busy. */
    public void submit(Request asked) {
        Request request = house.counts().watched(asked).answeredOnce();
        if (inbox.offer(request)) {
            wake();
        } else {
            request.answer(Answer.refused(request.id(), Rejection.BUSY));
        }
    }

    /** Somebody else has kept this version; it is read when it is newer. */
    void hint(long version) {
        if (news.heardOf(version)) {
            wake();
        }
    }

    /** Waits a moment until this version, which somebody else has kept, is here too. */
    void catchUp(long version) {
        hint(version);
        news.await(version, house.others().waitedFor());
    }

    /** There may be something newer, which has not come here: who is not known may be known all the same. */
    public boolean mayBeBehind() {
        return news.mayBeMissing();
    }

    void loseTouch() {
        news.doubt();
    }

    private void wake() {
        if (working.compareAndSet(false, true)) {
            house.executor().execute(this::work);
        }
    }

    private void work() {
        List<Request> taken = new ArrayList<>();
        inbox.drainTo(taken);
        safely(taken, () -> decideWhatIs(taken, 0));
    }

    /**
     * Whatever breaks here, be it the machine's memory, the baton is passed on. What is kept by then, only the store
     * knows: whoever has no answer yet is told to ask again, and learns it then.
     */
    private void safely(List<Request> asked, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error broken) {
            LOG.error("a room could not decide", broken);
            unsure = true;
            asked.forEach(request -> request.answer(Answer.refused(request.id(), Rejection.NOT_SAVED)));
            rest();
        }
    }

    private void decideWhatIs(List<Request> taken, int overtaken) {
        if (!unsure && !news.areMissing()) {
            decide(taken, overtaken);
        } else if (reload()) {
            tellOfWhatIsNew();
            decide(taken, overtaken);
        } else {
            Drain.answerFrom(known, snapshot.version(), taken);
            rest();
        }
    }

    private void decide(List<Request> taken, int overtaken) {
        Devices devices = attendance.devices(taken.stream().map(Request::by).toList());
        Drain drain = new Drain(snapshot, known, devices, taken, house.clockwork().moment());
        if (drain.refusesSomething() && overtaken < TIMES_OVERTAKEN && findOutdated()) {
            decideWhatIs(taken, overtaken + 1);
        } else if (drain.changesSomething()) {
            house.keeper().keep(drain.change(), failure -> house.executor().execute(() ->
                    safely(drain.requests(), () -> settle(drain, overtaken, failure))));
        } else {
            drain.answerAll();
            rest();
        }
    }

    /** Nobody is told no for what is not so any more: another node may have kept what changes the answer. */
    private boolean findOutdated() {
        unsure |= !news.ask();
        return unsure || news.areMissing();
    }

    private void settle(Drain drain, int overtaken, Optional<StoreFailed> failure) {
        if (failure.isEmpty()) {
            known.add(drain.accepted());
            snapshot = drain.after();
            house.others().bus().tell(new Hint.Changed(id(), snapshot.version()));
            attendance.seeBallotsOf(drain.askedBy(), snapshot.workshop());
            drain.answerAll();
        } else {
            unsure = true;
            if (reload() && failure.get().wasOvertaken() && overtaken < TIMES_OVERTAKEN) {
                tellOfWhatIsNew();
                decide(drain.requests(), overtaken + 1);
                return;
            }
            attendance.seeBallotsOf(drain.askedBy(), snapshot.workshop());
            Drain.answerFrom(known, snapshot.version(), drain.requests());
        }
        tellOfWhatIsNew();
        rest();
    }

    /** Since the last time: what was read again after a failure may be newer than what was decided here. */
    private void tellOfWhatIsNew() {
        Workshop now = snapshot.workshop();
        news.noteShown(snapshot.version());
        attendance.seeBallotsOf(List.of(), now);
        presence().tellAll(Touched.between(told, now));
        told = now;
    }

    /**
     * After a failure, or when somebody else has written, only the store knows what is kept: it is read before anything
     * else is decided. Until that works, {@code known} holds what was surely kept before.
     */
    private boolean reload() {
        Optional<Store.Stored> stored = news.read(unsure);
        stored.ifPresent(found -> {
            snapshot = new Snapshot(found.workshop(), found.version());
            known = known.reread(found.answered());
        });
        unsure = stored.isEmpty();
        return !unsure;
    }

    private void rest() {
        working.set(false);
        if (!inbox.isEmpty() || !unsure && news.areMissing()) {
            wake();
        }
    }

    /** Something that its pages show is another, though the workshop is as it was. */
    public void tellAll() {
        presence().tellAll(Touched.EVERYBODY);
    }

    /** Nothing is kept of it: nobody is known here any more, and every page is emptied. */
    void erase() {
        erased = true;
        presence().tellAll(Touched.EVERYBODY);
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
        return presence().isEmpty() && inbox.isEmpty() && !working.get() && lastAsked.isBefore(time);
    }
}

package org.evensay.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.websocket.api.Session;
import org.evensay.i18n.Words;
import org.evensay.room.Connection;
import org.evensay.room.Snapshot;
import org.evensay.view.Touched;
import org.evensay.wire.Frames;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;

/**
 * One open socket. It holds a mark that something changed, never a queue of changes: whenever the socket is free and
 * it is its turn (at once for the first change, then with the {@link Turns} of the room), it renders the newest
 * snapshot and sends the parts that differ from what it last sent. What is this person's own is rendered again only
 * after a change that concerns them, because in a large room nearly all do not.
 * Any thread may call; the {@link FrameLine} lets one at a time do the sending.
 */
final class LiveConnection implements Connection {
    private final Session session;
    private final Gate.Visitor visitor;
    private final Words words;
    private final Live live;
    private final AnswersOfAPage answers = new AnswersOfAPage();
    private final AtomicBoolean dirty = new AtomicBoolean();
    private final AtomicBoolean own = new AtomicBoolean(true);
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile boolean leaving;
    private final OnThePage onThePage = new OnThePage();
    private final PeopleList people = PeopleList.afterTheRest();
    private final OwnKeys keys;
    private final FrameLine line;
    private final Bucket messages = Pace.ofALine();
    private final Turns turns;
    private volatile long lastTurn;
    private volatile long heardNs = System.nanoTime();
    private volatile boolean later;
    private volatile boolean mayBegin = true;
    private final FewFirst.Beginning beginning;
    private boolean saidGoodbye;

    LiveConnection(Session session, Gate.Visitor visitor, Words words, Live live) {
        this.session = session;
        this.visitor = visitor;
        this.words = words;
        this.live = live;
        this.turns = Turns.of(visitor.place().room());
        this.lastTurn = turns.at(heardNs) - 1;
        this.beginning = live.fewFirst().opened(visitor.place(), visitor.room().presence().isComingBack(), heardNs);
        this.keys = new OwnKeys(visitor.actor());
        this.line = new FrameLine(session, this::nextFrame);
    }

    @Override
    public Actor actor() {
        return visitor.actor();
    }

    Gate.Visitor visitor() {
        return visitor;
    }

    Words words() {
        return words;
    }

    @Override
    public void roomChanged(Touched change) {
        if (actor().role() != Role.PARTICIPANT || keys.isConcernedBy(change, visitor.room().snapshot().workshop())) {
            own.set(true);
        }
        dirty.set(true);
        wake();
    }

    @Override
    public Duration silentFor() {
        return Duration.ofNanos(System.nanoTime() - heardNs);
    }

    /** Of a page that says what it has: nothing is sent of the room before that. */
    void waitsForWhatItHas() {
        mayBegin = false;
    }

    /** Only what differs is sent. Said once: from then on what it has is what it was sent. */
    void has(Map<String, Long> digests) {
        if (!mayBegin) {
            onThePage.has(digests);
            mayBegin = true;
            wake();
        }
    }

    /** Queues an answer; a page that takes none of its answers is let go and comes back with its outbox. */
    void answer(String frame) {
        if (answers.put(frame)) {
            wake();
        } else {
            close(CloseCode.TOO_SLOW);
        }
    }

    /** A command of this page was taken in hand; {@link #answered} follows. */
    void asks() {
        answers.expectOne();
    }

    void answered(String frame) {
        beginning.noteAnswer();
        answer(frame);
        answers.expectOneLess();
        if (leaving) {
            wake();
        }
    }

    /** What it has asked is answered first; what it says from now on is for the house that it comes back to. */
    void letGo() {
        leaving = true;
        wake();
    }

    /** Whether this socket may send one more message now. */
    boolean mayGoOn() {
        return messages.tryConsume(1);
    }

    /** The first reason counts; what the page says afterwards is not heard any more. */
    void close(CloseCode code) {
        if (ending.compareAndSet(false, true)) {
            live.end(session, code);
        }
    }

    /** A message came in; false when this connection has already been told to go. */
    boolean hears() {
        heardNs = System.nanoTime();
        return !ending.get() && !leaving;
    }

    private void wake() {
        live.pagesOf(visitor.place()).execute(line::iterate);
    }

    private OutFrame nextFrame() {
        boolean hasAllAnswers = answers.areAllPut();
        String answer = answers.next();
        if (answer != null) {
            return OutFrame.of(answer);
        }
        if (leaving) {
            return hasAllAnswers ? closed(CloseCode.RESTART) : null;
        }
        if (!mayBegin || !dirty.get() || waitForTurn()) {
            return null;
        }
        dirty.set(false);
        lastTurn = turns.at(System.nanoTime());
        if (!own.getAndSet(false)) {
            return sharedFrame();
        }
        Optional<Gate.Visitor> known = visitor.now();
        return known.isPresent() ? wholeFrame(known.get().actor()) : goodbye();
    }

    /** The last frame empties the page; the time after it, the line is closed. */
    private OutFrame goodbye() {
        if (saidGoodbye) {
            return closed(CloseCode.NOT_YOUR_ROOM);
        }
        saidGoodbye = true;
        roomChanged(Touched.EVERYBODY);
        Optional<Seat> onPaper = visitor.room().snapshot().workshop().seatOf(actor()).filter(Seat::isOnPaper);
        List<Part> last = onPaper
                .map(seat -> live.parts().goOnWithoutIt(visitor.place(), seat.sign().isPresent(), words))
                .orElseGet(() -> live.parts().goodbye(visitor.place(), words));
        return OutFrame.of(frame(onThePage.changesTo(last)));
    }

    private OutFrame closed(CloseCode code) {
        close(code);
        return null;
    }

    /** Whether this page has had its turn, or waits for others to have theirs; then it waits for the next. */
    private boolean waitForTurn() {
        long now = System.nanoTime();
        boolean hadIt = turns.at(now) == lastTurn || beginning.waits(now);
        if (hadIt && !later) {
            later = true;
            live.workers().schedule(this::nowIsTheTime, turns.untilNextNs(now), TimeUnit.NANOSECONDS);
        }
        return hadIt;
    }

    private void nowIsTheTime() {
        later = false;
        wake();
    }

    /** Null when nothing on this page differs; but what begins is always told. */
    private OutFrame wholeFrame(Actor actor) {
        Forms forms = Forms.inAnUpdate(visitor.place(), actor);
        List<PartChange> changed = onThePage.changesTo(
                live.parts().of(visitor.room().snapshot(), visitor.room()::here, actor, words, forms, people));
        if (people.isOwed()) {
            own.set(true);
            dirty.set(true);
        }
        boolean begins = beginning.isNow();
        return changed.isEmpty() && !begins ? null : OutFrame.of(frame(changed));
    }

    /** The same bytes for all who are sent the same parts now. */
    private OutFrame sharedFrame() {
        Snapshot snapshot = visitor.room().snapshot();
        List<PartChange> changed = onThePage.changesTo(live.parts().sharedByAll(snapshot, words));
        return changed.isEmpty() ? null : live.parts().frame(snapshot, changed, live.nowMs().getAsLong(),
                () -> frame(changed));
    }

    private String frame(List<PartChange> changed) {
        return Frames.parts(visitor.room().snapshot().version(), live.epoch(), live.nowMs().getAsLong(),
                PartChange.encoded(changed, false), PartChange.encoded(changed, true), PartChange.as(changed));
    }

    /** Lets go of a page that takes no frame, and of one that says nothing: a page of ours has a heartbeat. */
    void closeIfGone() {
        long since = line.inFlightSinceNs();
        if (since != 0 && isLongerAgo(live.patience().withTheDeaf(), since)) {
            close(CloseCode.TOO_SLOW);
        } else if (isLongerAgo(live.patience().withTheSilent(), heardNs)) {
            close(CloseCode.SILENT);
        }
    }

    private static boolean isLongerAgo(Duration time, long sinceNs) {
        return System.nanoTime() - sinceNs > time.toNanos();
    }
}

package org.evensay.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.evensay.i18n.Words;
import org.evensay.room.Connection;
import org.evensay.room.Snapshot;
import org.evensay.wire.Frames;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Limit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open socket. It holds a mark that something changed, never a queue of changes: whenever the socket is free and
 * it is time (at once for the first change, then at most {@link Limit#RENDERS_A_SECOND_A_CONNECTION}), it renders the
 * newest snapshot and sends the parts that differ from what it last sent. At most one frame is in flight.
 * Any thread may call; {@code pumping} lets one at a time do the sending.
 */
final class LiveConnection implements Connection {
    private static final Logger LOG = LoggerFactory.getLogger(LiveConnection.class);
    private static final int SOMETHING_WENT_WRONG = 1011;
    private static final long BETWEEN_RENDERS_NS =
            TimeUnit.SECONDS.toNanos(1) / Limit.RENDERS_A_SECOND_A_CONNECTION.most();

    private final Session session;
    private final Gate.Visitor visitor;
    private final Words words;
    private final Live live;
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answersWaiting = new AtomicInteger();
    private final AtomicBoolean dirty = new AtomicBoolean();
    private final AtomicBoolean pumping = new AtomicBoolean();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final Map<String, String> sent = new HashMap<>();
    private final Bucket messages = Pace.bucket(Limit.MESSAGES_A_SOCKET_IN_TEN_SECONDS);
    private volatile long lastRenderNs;
    private volatile long inFlightSinceNs;
    private volatile long heardNs = System.nanoTime();
    private volatile boolean later;
    private boolean saidGoodbye;

    /** What all connections share. */
    record Live(Parts parts, ScheduledExecutorService workers, String epoch, LongSupplier nowMs, Patience patience) {
        private static final long MILLISECONDS_TO_SAY_GOODBYE = 1_000;

        /** Says why, and cuts the line soon after: who takes nothing, or never answers, would keep it for long. */
        void end(Session session, CloseCode code) {
            session.close(code.number(), code.reason(), Callback.NOOP);
            workers.schedule(session::disconnect, MILLISECONDS_TO_SAY_GOODBYE, TimeUnit.MILLISECONDS);
        }
    }

    LiveConnection(Session session, Gate.Visitor visitor, Words words, Live live) {
        this.session = session;
        this.visitor = visitor;
        this.words = words;
        this.live = live;
        this.lastRenderNs = System.nanoTime() - BETWEEN_RENDERS_NS;
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
    public void roomChanged() {
        dirty.set(true);
        wake();
    }

    @Override
    public Duration silentFor() {
        return Duration.ofNanos(System.nanoTime() - heardNs);
    }

    /** Queues an answer; a page that takes none of its answers is let go and comes back with its outbox. */
    void answer(String frame) {
        if (answersWaiting.incrementAndGet() > Limit.ANSWERS_WAITING_A_CONNECTION.most()) {
            close(CloseCode.TOO_SLOW);
            return;
        }
        answers.add(frame);
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
        return !ending.get();
    }

    private void wake() {
        if (pumping.compareAndSet(false, true)) {
            live.workers().execute(this::pump);
        }
    }

    /** A page that cannot be rendered must not leave its person waiting: the line is closed, and it comes back. */
    private void pump() {
        try {
            sendNext();
        } catch (RuntimeException | Error bug) {
            LOG.error("a page could not be brought up to date", bug);
            session.close(SOMETHING_WENT_WRONG, "something went wrong", Callback.NOOP);
        }
    }

    /** A frame that failed counts as sent, so the line is cut: whoever comes back is sent all that there is. */
    private void sendNext() {
        String next = nextFrame();
        if (next == null || !session.isOpen()) {
            rest();
            return;
        }
        inFlightSinceNs = System.nanoTime();
        session.sendText(next, Callback.from(this::sentOne, failure -> session.disconnect()));
    }

    private void sentOne() {
        inFlightSinceNs = 0;
        live.workers().execute(this::pump);
    }

    private void rest() {
        pumping.set(false);
        if (session.isOpen() && (!answers.isEmpty() || dirty.get() && !later)) {
            wake();
        }
    }

    private String nextFrame() {
        String answer = answers.poll();
        if (answer != null) {
            answersWaiting.decrementAndGet();
            return answer;
        }
        if (!dirty.get() || isTooSoon()) {
            return null;
        }
        dirty.set(false);
        lastRenderNs = System.nanoTime();
        Optional<Gate.Visitor> known = visitor.now();
        return known.isPresent() ? changedParts(known.get().actor()) : goodbye();
    }

    /** The last frame empties the page; the time after it, the line is closed. */
    private String goodbye() {
        if (saidGoodbye) {
            close(CloseCode.NOT_YOUR_ROOM);
            return null;
        }
        saidGoodbye = true;
        roomChanged();
        return frame(live.parts().goodbye(visitor.place(), words).stream().map(Part::encoded).toList());
    }

    private boolean isTooSoon() {
        long wait = lastRenderNs + BETWEEN_RENDERS_NS - System.nanoTime();
        if (wait > 0 && !later) {
            later = true;
            live.workers().schedule(this::nowIsTheTime, wait, TimeUnit.NANOSECONDS);
        }
        return wait > 0;
    }

    private void nowIsTheTime() {
        later = false;
        wake();
    }

    /** Null when nothing on this page differs. */
    private String changedParts(Actor actor) {
        Snapshot snapshot = visitor.room().snapshot();
        Forms forms = Forms.inAnUpdate(visitor.place(), actor);
        List<String> changed = new ArrayList<>();
        for (Part part : live.parts().of(snapshot, visitor.room()::here, actor, words, forms)) {
            if (!part.html().equals(sent.put(part.id(), part.html()))) {
                changed.add(part.encoded());
            }
        }
        return changed.isEmpty() ? null : frame(changed);
    }

    private String frame(List<String> parts) {
        return Frames.parts(visitor.room().snapshot().version(), live.epoch(), live.nowMs().getAsLong(), parts);
    }

    /** Lets go of a page that takes no frame, and of one that says nothing: a page of ours has a heartbeat. */
    void closeIfGone() {
        long since = inFlightSinceNs;
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

package org.evensay.web;

import java.nio.channels.WritePendingException;
import java.util.function.Supplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.IteratingCallback;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The frames that go out on one socket, one after another: the next is asked for when the one before is written, so
 * there is never more than one in flight. They are bytes already, which may be shared with other sockets: Jetty's own
 * way to send text would make them anew for each. Any thread may call {@link #iterate}; one at a time asks and sends.
 * <p>
 * What many are sent goes past Jetty's own line of frames, which costs a third of what the network does. Jetty itself
 * writes answers to pings, and goodbyes. While it does, a frame of ours stands in line behind them. While a frame of
 * ours is on its way, Jetty cuts the line on which it cannot write; whoever comes back is sent all that there is.
 */
final class FrameLine extends IteratingCallback {
    private static final Logger LOG = LoggerFactory.getLogger(FrameLine.class);

    private final Session session;
    private final CoreSession line;
    private final EndPoint socket;
    private final Supplier<OutFrame> next;
    private volatile long inFlightSinceNs;

    /** {@code next} gives the next frame, or null when there is nothing to say now. */
    FrameLine(Session session, Supplier<OutFrame> next) {
        this.session = session;
        this.line = ((WebSocketSession) session).getCoreSession();
        this.socket = ((WebSocketCoreSession) line).getConnection().getEndPoint();
        this.next = next;
    }

    @Override
    protected Action process() {
        OutFrame frame = session.isOpen() ? asked() : null;
        if (frame == null) {
            return Action.IDLE;
        }
        inFlightSinceNs = System.nanoTime();
        send(frame);
        return Action.SCHEDULED;
    }

    private void send(OutFrame frame) {
        if (!frame.isWhole()) {
            sendInLine(frame);
            return;
        }
        try {
            socket.write(this, frame.whole());
        } catch (WritePendingException jettyIsWriting) {
            sendInLine(frame);
        }
    }

    private void sendInLine(OutFrame frame) {
        line.sendFrame(new Frame(OpCode.TEXT, frame.text()), this, false);
    }

    /** A page that cannot be rendered must not leave its person waiting: the line is closed, and it comes back. */
    private OutFrame asked() {
        try {
            return next.get();
        } catch (RuntimeException | Error bug) {
            LOG.error("a page could not be brought up to date", bug);
            session.close(CloseCode.BROKEN.number(), CloseCode.BROKEN.reason(), Callback.NOOP);
            return null;
        }
    }

    @Override
    protected void onSuccess() {
        inFlightSinceNs = 0;
    }

    /** A frame that failed counts as sent, so the line is cut: whoever comes back is sent all that there is. */
    @Override
    protected void onCompleteFailure(Throwable broken) {
        session.disconnect();
    }

    /** Since when a frame waits to be taken, by {@link System#nanoTime}; 0 when none does. */
    long inFlightSinceNs() {
        return inFlightSinceNs;
    }
}

package org.evensay.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line as Jetty sees it: what comes on it is passed on. Messages come one at a time, after it has opened; that it
 * broke or was closed may be told by any thread, also while it opens. Public, since Jetty calls only what all may see.
 */
public final class LiveLine implements Session.Listener.AutoDemanding {
    private static final Logger LOG = LoggerFactory.getLogger(LiveLine.class);

    private final LiveSocket lines;
    private final LiveSocket.Coming coming;
    private volatile Session session;
    private volatile LiveConnection connection;
    private volatile boolean gone;

    LiveLine(LiveSocket lines, LiveSocket.Coming coming) {
        this.lines = lines;
        this.coming = coming;
    }

    /** A line that went while it opened is taken away again at the end: before, there may have been nothing to take. */
    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        safely(() -> lines.open(opened, coming, made -> connection = made));
        if (gone) {
            leaves();
        }
    }

    @Override
    public void onWebSocketText(String message) {
        LiveConnection from = connection;
        if (from != null) {
            safely(() -> lines.received(from, message));
        }
    }

    /** Pages send text. */
    @Override
    public void onWebSocketBinary(ByteBuffer bytes, Callback taken) {
        LiveConnection from = connection;
        if (from != null) {
            safely(() -> from.close(CloseCode.NO_TEXT));
        }
        taken.succeed();
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback taken) {
        leaves();
        taken.succeed();
    }

    @Override
    public void onWebSocketError(Throwable broken) {
        leaves();
    }

    private void leaves() {
        gone = true;
        LiveConnection leaving = connection;
        if (leaving != null) {
            safely(() -> lines.left(leaving));
        }
    }

    /** A bug with one message ends this line, and no other. */
    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException bug) {
            LOG.error("a message could not be handled", bug);
            session.close(CloseCode.BROKEN.number(), CloseCode.BROKEN.reason(), Callback.NOOP);
        }
    }
}

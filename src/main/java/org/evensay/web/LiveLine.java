package org.evensay.web;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line as Jetty sees it: what comes on it is passed on. Jetty calls one method at a time, and only those of a class
 * that all may see.
 */
public final class LiveLine implements Session.Listener.AutoDemanding {
    private static final Logger LOG = LoggerFactory.getLogger(LiveLine.class);

    private final LiveSocket lines;
    private LiveSocket.Coming coming;
    private Session session;
    private Optional<LiveConnection> connection = Optional.empty();

    LiveLine(LiveSocket lines, LiveSocket.Coming coming) {
        this.lines = lines;
        this.coming = coming;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        safely(() -> connection = lines.opened(session, coming));
        coming = null;
    }

    @Override
    public void onWebSocketText(String message) {
        safely(() -> connection.ifPresent(from -> lines.received(from, message)));
    }

    /** Pages send text. */
    @Override
    public void onWebSocketBinary(ByteBuffer bytes, Callback taken) {
        connection.ifPresent(from -> from.close(CloseCode.NO_TEXT));
        taken.succeed();
    }

    @Override
    public void onWebSocketClose(int code, String reason) {
        safely(() -> connection.ifPresent(lines::left));
    }

    @Override
    public void onWebSocketError(Throwable broken) {
        safely(() -> connection.ifPresent(lines::left));
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

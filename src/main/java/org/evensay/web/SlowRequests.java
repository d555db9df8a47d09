package org.evensay.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.websocket.core.WebSocketConnection;

/**
 * Ends connections on which a request comes in drop by drop: each drop would begin Jetty's idle timeout anew. It looks
 * from time to time. Bytes that came between two looks without finishing a request are a request that has begun; when
 * it has not come in whole and been answered by the next look, the line is cut. Not thread-safe: one look at a time.
 */
final class SlowRequests {
    private static final int BYTES_TO_KEEP_A_PIECE = 200;

    private final Server server;
    private Map<EndPoint, Seen> seen = Map.of();

    /** How much had been answered and had come in at a look, and whether a request had begun by then. */
    private record Seen(long answers, long bytes, boolean begun) {
        static final Seen NOTHING = new Seen(0, 0, false);

        Seen next(Connection now) {
            boolean waiting = answers == now.getMessagesOut() && (begun || bytes < now.getBytesIn());
            return new Seen(now.getMessagesOut(), now.getBytesIn(), waiting);
        }
    }

    SlowRequests(Server server) {
        this.server = server;
    }

    /**
     * Lets the body of a request come in whole before a thread is given to it: a few hundred slow ones would hold them
     * all. What is kept meanwhile is bounded, with what each piece costs.
     */
    void waitForBodies(int mostBytes) {
        RetainedContentLoaderFactory usual =
                new RetainedContentLoaderFactory(2L * mostBytes, BYTES_TO_KEEP_A_PIECE, true);
        server.insertHandler(new EagerContentHandler(usual, Uploads.loader(usual, BYTES_TO_KEEP_A_PIECE)));
    }

    void look() {
        Map<EndPoint, Seen> now = new HashMap<>();
        connected().forEach(line -> {
            Seen before = seen.getOrDefault(line, Seen.NOTHING);
            Seen after = before.next(line.getConnection());
            if (after.begun() && before.begun()) {
                line.close();
            } else {
                now.put(line, after);
            }
        });
        seen = now;
    }

    private Stream<EndPoint> connected() {
        return Stream.of(server.getConnectors()).map(Connector::getConnectedEndPoints).flatMap(Collection::stream)
                .filter(line -> line.getConnection() != null && !(line.getConnection() instanceof WebSocketConnection));
    }
}

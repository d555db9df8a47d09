package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Session;
import org.evensay.room.Answer;
import org.evensay.room.StoreFailed;
import org.evensay.wire.Frames;
import org.evensay.wire.JsonFields;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.SecretHash;

/** The one socket endpoint. The upgrade is checked before the socket opens; messages are commands or heartbeats. */
final class LiveSocket {
    private static final String VISITOR = "visitor";
    private static final String WORDS = "words";
    private static final String SAYS_WHAT_IT_HAS = "says-what-it-has";

    private final Served served;
    private final Gate gate;
    private final Surroundings around;
    private final Origins origins;
    private final Commands commands;
    private final Live live;
    private final Map<Session, LiveConnection> open = new ConcurrentHashMap<>();
    private final Map<SecretHash, Deque<LiveConnection>> bySecret = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    LiveSocket(Served served, Gate gate, Surroundings around, Commands commands, Live live) {
        this.served = served;
        this.gate = gate;
        this.around = around;
        this.origins = new Origins(around);
        this.commands = commands;
        this.live = live;
        live.workers().scheduleWithFixedDelay(this::letGoOfTheGone, 1, 1, TimeUnit.SECONDS);
    }

    /** Nobody new comes in. Who is here is told to come back: to another house, or to this one once it is back. */
    void letGo() {
        stopping = true;
        LettingGo.all(open.values());
    }

    /** Runs before the socket opens: our own Host and Origin, and a place in the room; anything else is 403. */
    void beforeUpgrade(Context request) throws StoreFailed {
        Caller.meet(request, around);
        if (!origins.isForUs(request) || !origins.isOwnOrigin(request)) {
            throw new ForbiddenResponse("not from our own page");
        }
        if (stopping) {
            throw new Gate.NobodyCanSay();
        }
        Optional<Gate.Visitor> visitor = gate.admit(request);
        request.attribute(VISITOR, visitor.orElse(null));
        request.attribute(WORDS, served.wordsNamed("language", request));
        request.attribute(SAYS_WHAT_IT_HAS, request.queryParam("has") != null);
    }

    void configure(WsConfig socket) {
        socket.onConnect(this::connected);
        socket.onMessage(message -> received(message, message.message()));
        socket.onBinaryMessage(message -> heardBytes(message.session));
        socket.onClose(gone -> left(gone.session));
        socket.onError(broken -> left(broken.session));
    }

    private void connected(WsContext context) {
        Session session = context.session;
        Gate.Visitor visitor = context.attribute(VISITOR);
        if (visitor == null) {
            live.end(session, CloseCode.NOT_YOUR_ROOM);
            return;
        }
        LiveConnection connection = new LiveConnection(session, visitor, context.attribute(WORDS), live);
        if (Boolean.TRUE.equals(context.attribute(SAYS_WHAT_IT_HAS))) {
            connection.waitsForWhatItHas();
        }
        open.put(session, connection);
        live.counts().lineOpened();
        newestWins(connection);
        visitor.room().presence().came(connection);
        if (stopping) {
            connection.letGo();
        }
    }

    private void newestWins(LiveConnection connection) {
        Deque<LiveConnection> sockets = bySecret.compute(connection.actor().secret().hash(), (hash, before) -> {
            Deque<LiveConnection> all = before == null ? new ConcurrentLinkedDeque<>() : before;
            all.addLast(connection);
            return all;
        });
        if (Limit.SOCKETS_A_SEAT.isOver(sockets.size())) {
            Optional.ofNullable(sockets.pollFirst()).ifPresent(oldest -> oldest.close(CloseCode.NEWER_SOCKET));
        }
    }

    private void received(WsContext context, String message) {
        LiveConnection connection = open.get(context.session);
        if (connection == null || !connection.hears()) {
            return;
        }
        if (!connection.mayGoOn()) {
            connection.close(CloseCode.TOO_FAST);
            return;
        }
        Optional<JsonFields> fields = JsonFields.read(message);
        if (fields.isEmpty()) {
            connection.close(CloseCode.UNREADABLE);
        } else if (fields.get().has("beat")) {
            connection.answer(Frames.beat());
        } else if (fields.get().names().contains("has")) {
            connection.has(Digests.read(fields.get().all("has")));
        } else {
            command(connection, fields.get());
        }
    }

    private void heardBytes(Session session) {
        Optional.ofNullable(open.get(session)).ifPresent(connection -> connection.close(CloseCode.NO_TEXT));
    }

    private void command(LiveConnection connection, JsonFields fields) {
        Optional<CommandId> id = Commands.id(fields.text("id"));
        if (id.isEmpty()) {
            connection.close(CloseCode.UNREADABLE);
            return;
        }
        connection.asks();
        commands.handle(connection.visitor(), id.get(), fields, answer -> tell(connection, answer));
    }

    private void tell(LiveConnection connection, Answer answer) {
        connection.answered(Sentences.frame(answer, connection.words()));
    }

    private void left(Session session) {
        LiveConnection connection = open.remove(session);
        if (connection != null) {
            live.counts().lineGone();
            forget(connection);
            bySecret.computeIfPresent(connection.actor().secret().hash(), (hash, sockets) -> {
                sockets.remove(connection);
                return sockets.isEmpty() ? null : sockets;
            });
        }
    }

    private void forget(LiveConnection connection) {
        Gate.Visitor visitor = connection.visitor();
        visitor.room().presence().went(connection);
        if (visitor.room().presence().size() == 0) {
            live.parts().forget(visitor.place().room());
        }
    }

    private void letGoOfTheGone() {
        List.copyOf(open.values()).forEach(LiveConnection::closeIfGone);
    }
}

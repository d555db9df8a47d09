package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Session;
import org.evensay.i18n.Words;
import org.evensay.room.Answer;
import org.evensay.room.StoreFailed;
import org.evensay.wire.Frames;
import org.evensay.wire.JsonFields;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Limit;
import org.evensay.workshop.SecretHash;

/**
 * All lines to pages. The upgrade is checked before a line opens; messages are commands or heartbeats. Thread-safe;
 * the messages of one line come one at a time.
 */
final class LiveSocket {
    private final Served served;
    private final Gate gate;
    private final Surroundings around;
    private final Origins origins;
    private final Commands commands;
    private final Live live;
    private final Upgrade upgrade;
    private final Set<LiveConnection> open = ConcurrentHashMap.newKeySet();
    private final Map<SecretHash, Deque<LiveConnection>> bySecret = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** Whoever asks for a line, before it is open: nobody that the room knows, when {@code visitor} is empty. */
    record Coming(Optional<Gate.Visitor> visitor, Words words, boolean saysWhatItHas) {
    }

    LiveSocket(Served served, Gate gate, Surroundings around, Commands commands, Live live) {
        this.served = served;
        this.gate = gate;
        this.around = around;
        this.origins = new Origins(around);
        this.commands = commands;
        this.live = live;
        this.upgrade = new Upgrade(live.patience());
        live.counts().linesEndBecauseOf(CloseCode.values());
        live.workers().scheduleWithFixedDelay(this::letGoOfTheGone, 1, 1, TimeUnit.SECONDS);
    }

    /** Nobody new comes in. Who is here is told to come back: to another house, or to this one once it is back. */
    void letGo() {
        stopping = true;
        LettingGo.all(open, live.patience().parting());
    }

    /** Our own Host and Origin, and a place in the room; anything else is 403, and no line. */
    void upgrade(Context request) throws StoreFailed, IOException {
        Caller.meet(request, around);
        if (!origins.isForUs(request) || !origins.isOwnOrigin(request)) {
            throw new ForbiddenResponse("not from our own page");
        }
        if (stopping) {
            throw new Gate.NobodyCanSay();
        }
        upgrade.to(new LiveLine(this, new Coming(gate.admit(request), served.wordsNamed("language", request),
                request.queryParam("has") != null)), request);
    }

    /**
     * Whom the room does not know is told so, and the line ends. {@code made} hears of it before anybody else can. It
     * is among those that are open at the very end, since {@link #left} takes away what is among them, and all of it:
     * of a line that went before, whoever opens it says so again afterwards.
     */
    void open(Session session, Coming coming, Consumer<LiveConnection> made) {
        if (coming.visitor().isEmpty()) {
            live.end(session, CloseCode.NOT_YOUR_ROOM);
            return;
        }
        LiveConnection connection = new LiveConnection(session, coming.visitor().get(), coming.words(), live);
        if (coming.saysWhatItHas()) {
            connection.waitsForWhatItHas();
        }
        made.accept(connection);
        newestWins(connection);
        connection.visitor().room().presence().came(connection);
        live.counts().lineOpened();
        open.add(connection);
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

    void received(LiveConnection connection, String message) {
        if (!connection.hears()) {
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

    /** However often it is said, it counts once. */
    void left(LiveConnection connection) {
        if (open.remove(connection)) {
            live.counts().lineGone();
            connection.visitor().room().presence().went(connection);
            bySecret.computeIfPresent(connection.actor().secret().hash(), (hash, sockets) -> {
                sockets.remove(connection);
                return sockets.isEmpty() ? null : sockets;
            });
        }
    }

    /** And of what was made for pages of rooms in which nobody is; some have been asked for without a line. */
    private void letGoOfTheGone() {
        List.copyOf(open).forEach(LiveConnection::closeIfGone);
        live.parts().keepOnly(room -> served.rooms().here(room).filter(here -> !here.presence().isEmpty()).isPresent());
    }
}

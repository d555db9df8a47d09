package org.evensay.hostile;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.evensay.demo.ExampleWorkshop;
import org.evensay.i18n.Languages;
import org.evensay.network.Network;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Counts;
import org.evensay.room.Rooms;
import org.evensay.store.MemoryNetworkStore;
import org.evensay.store.MemoryStore;
import org.evensay.web.Addresses;
import org.evensay.web.CannotListen;
import org.evensay.web.Patience;
import org.evensay.web.Served;
import org.evensay.web.Server;
import org.evensay.web.Surroundings;
import org.evensay.web.Templates;
import org.evensay.web.Watched;
import org.evensay.web.WaysHere;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Terms;

/** The server with less patience than people get, so that a test need not wait long; all is kept in memory. */
final class ImpatientHouse implements AutoCloseable {
    private final ExecutorService work = Executors.newFixedThreadPool(2);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final MemoryStore store = new MemoryStore();
    private final Committer committer = new Committer(store);
    private final int port;
    private final Server server;

    ImpatientHouse(Patience patience) throws IOException, CannotListen {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Clockwork clockwork = Clockwork.real();
        server = new Server(new Served(
                new Rooms(work, committer, store, clockwork, JoinCode.LENGTH_AT_HOME), store,
                new Network(new MemoryNetworkStore(), store, clockwork), clockwork,
                new Languages(), new Templates(),
                WaysHere.given(new Addresses("http://127.0.0.1:" + port, Optional.empty())),
                Surroundings.atHome(List.of()), Terms.USUAL, ExampleWorkshop::played,
                "epoch", Optional.empty()), patience, false, watched());
        server.start("127.0.0.1", port);
    }

    private Watched watched() {
        return new Watched(new Counts() {
            @Override
            public void lineEnded(Enum<?> why) {
                ended.countDown();
            }
        }, Optional.empty());
    }

    /** Until it has said goodbye to somebody, who has a second from then on to hear it. */
    void awaitTheEndOfALine() throws InterruptedException {
        if (!ended.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("no line was ended");
        }
    }

    int port() {
        return port;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.close();
        committer.close();
        work.shutdown();
    }
}

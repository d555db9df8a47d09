package org.evensay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.evensay.i18n.Languages;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.store.CannotOpen;
import org.evensay.store.H2Store;
import org.evensay.web.Addresses;
import org.evensay.web.Served;
import org.evensay.web.Server;
import org.evensay.web.Templates;

/** The map of the house: the only class that names implementations, from the store at the bottom to the pages. */
public final class App implements AutoCloseable {
    private static final int ROOM_THREADS = 4;

    private final Store store;
    private final ExecutorService roomWork;
    private final Committer committer;
    private final Rooms rooms;
    private final Server server;
    private final Addresses addresses;

    private App(Config config, Store store) {
        Clockwork clockwork = Clockwork.real();
        this.store = store;
        this.roomWork = Executors.newFixedThreadPool(ROOM_THREADS, App::roomThread);
        this.committer = new Committer(store);
        this.rooms = new Rooms(roomWork, committer, store, clockwork);
        this.addresses = Addresses.of(config.host(), config.port());
        this.server = new Server(new Served(rooms, store, clockwork, new Languages(), new Templates(), addresses,
                clockwork.moment().newKey().substring(0, 8)), config.hostNames());
    }

    public static App start(Config config) throws CannotStart {
        App app = new App(config, open(config));
        try {
            app.server.start(config.host(), config.port());
            return app;
        } catch (RuntimeException notBound) {
            app.close();
            throw new CannotStart("Port " + config.port() + " on " + config.host() + " cannot be used: another program "
                    + "may have it. Close that program, or choose another with --port.");
        }
    }

    private static Store open(Config config) throws CannotStart {
        try {
            return H2Store.open(config.data());
        } catch (CannotOpen why) {
            throw new CannotStart(why.getMessage());
        }
    }

    private static Thread roomThread(Runnable work) {
        Thread thread = new Thread(work, "room");
        thread.setDaemon(true);
        return thread;
    }

    public Rooms rooms() {
        return rooms;
    }

    public int port() {
        return server.port();
    }

    /** What a person who starts the program reads. */
    public List<String> greeting() {
        List<String> lines = new ArrayList<>(List.of("Evensay is ready: " + addresses.here()));
        addresses.onTheNetwork().ifPresent(address -> lines.add("From other devices on this network: " + address));
        return lines;
    }

    /** From the pages down to the store: nothing new comes in, what was taken in is finished, then the file is closed. */
    @Override
    public void close() {
        server.close();
        committer.close();
        roomWork.shutdown();
        store.close();
    }
}

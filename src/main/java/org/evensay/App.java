package org.evensay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.evensay.cluster.BusAddress;
import org.evensay.cluster.RedisBus;
import org.evensay.demo.Demo;
import org.evensay.demo.ExampleWorkshop;
import org.evensay.i18n.Languages;
import org.evensay.inquiry.Group;
import org.evensay.network.Network;
import org.evensay.room.Bus;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Copies;
import org.evensay.room.Helpers;
import org.evensay.room.Housekeeping;
import org.evensay.room.Others;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.room.Together;
import org.evensay.store.SqlStore;
import org.evensay.web.Addresses;
import org.evensay.web.CannotListen;
import org.evensay.web.HostsDoor;
import org.evensay.web.Patience;
import org.evensay.web.Served;
import org.evensay.web.Server;
import org.evensay.web.Surroundings;
import org.evensay.web.Templates;
import org.evensay.web.Watched;
import org.evensay.web.WaysHere;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.WorkshopId;

/** The map of the house: the only class that names implementations, from the store at the bottom to the pages. */
public final class App implements AutoCloseable {
    private static final int ROOM_THREADS = 4;
    private static final Duration DEMO_PACE = Duration.ofSeconds(1);

    private final Store store;
    private final ExecutorService roomWork;
    private final Committer committer;
    private final Bus bus;
    private final Rooms rooms;
    private final Server server;
    private final int port;
    private final WaysHere ways;
    private final Clockwork clockwork;
    private final Optional<HostsDoor> hostsDoor;
    private final boolean hasGivenKey;
    private Optional<Demo> demo = Optional.empty();
    private Optional<Housekeeping> housekeeping = Optional.empty();
    private Optional<Together> together = Optional.empty();

    private App(Config config, SqlStore store, Clockwork clockwork, Languages languages, Templates templates) {
        Surroundings around = around(config.around());
        this.clockwork = clockwork;
        this.hasGivenKey = around.hostKey().isPresent();
        this.store = store;
        this.roomWork = Executors.newFixedThreadPool(ROOM_THREADS, Helpers.named("room"));
        this.bus = bus(config);
        Watched watched = Measuring.asked(config, this::roomsLive, () -> !bus.wellFor().isZero());
        this.committer = new Committer(store, watched.counts());
        this.rooms = new Rooms(roomWork, committer, store, clockwork,
                around.arePublic() ? JoinCode.LENGTH_IN_PUBLIC : JoinCode.LENGTH_AT_HOME, Others.by(bus),
                watched.counts());
        this.port = config.port() == 0 ? freePort() : config.port();
        this.ways = WaysHere.of(config.host(), port, config.around().address(), around,
                () -> clockwork.moment().newKey());
        this.hostsDoor = hostsDoor(around, store);
        Network network = new Network(store.network(), store, clockwork);
        this.server = new Server(new Served(rooms, store, network, clockwork, languages, templates,
                ways, around, config.terms(), ExampleWorkshop::played,
                clockwork.moment().newKey().substring(0, 8), hostsDoor),
                config.bus().isPresent() ? Patience.usual().besideOthers() : Patience.usual(),
                config.styleguide(), watched);
    }

    private int roomsLive() {
        return rooms.size();
    }

    /** Its key is the one that was given; at home, where nobody is asked for one, it is drawn and told at the start. */
    private Optional<HostsDoor> hostsDoor(Surroundings around, SqlStore kept) {
        return around.hostKey().or(() -> around.arePublic() ? Optional.empty()
                : Optional.of(clockwork.moment().newKey())).map(key -> new HostsDoor(kept.copies(), key));
    }

    private Bus bus(Config config) {
        return config.bus().<Bus>map(over -> new RedisBus(new BusAddress(over.address(), over.password()),
                clockwork.moment().newKey())).orElse(Bus.NONE);
    }

    private static Surroundings around(Config.Around asked) {
        return new Surroundings(asked.hostNames(), asked.publicAddress(), asked.proxies(), asked.userHeader(),
                asked.hostKey());
    }

    public static App start(Config config) throws CannotStart {
        return start(config, Clockwork.real());
    }

    /** By another clock than the machine's: a minute need not take a minute. */
    public static App start(Config config, Clockwork clockwork) throws CannotStart {
        return start(config, clockwork, new Languages(), new Templates());
    }

    /** By other words and templates than those that were built: whoever works on them need not build at each change. */
    public static App start(Config config, Clockwork clockwork, Languages languages, Templates templates)
            throws CannotStart {
        Server.getReady();
        App app = new App(config, config.kept().open(), clockwork, languages, templates);
        try {
            app.server.start(config.host(), app.port);
            app.ways.look();
            app.housekeeping = Optional.of(new Housekeeping(app.rooms, app.store));
            app.together = app.store.isShared()
                    ? Optional.of(new Together(app.rooms, app.bus).begin()) : Optional.empty();
            app.demo = config.demo() ? Optional.of(Demo.begin(app.rooms, app.clockwork, DEMO_PACE)) : Optional.empty();
            return app;
        } catch (StoreFailed notKept) {
            app.close();
            throw new CannotStart("The example workshops could not be saved in " + config.kept().place()
                    + ". Is the disk full?");
        } catch (CannotListen why) {
            app.close();
            throw new CannotStart(why.getMessage());
        } catch (RuntimeException bug) {
            app.close();
            throw bug;
        }
    }

    /** Port 0 asks for any free one. It is found before the start, because links with the port are made before it. */
    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /**
     * Erases all workshops of a group, and its own page, while no server is running, and of a file the bytes of both.
     */
    public static Erased eraseGroup(Kept kept, String group) throws CannotStart {
        try (SqlStore store = kept.open()) {
            Network network = new Network(store.network(), store, Clockwork.real());
            List<Group> pages = network.groupsCalled(PlainText.of(group));
            Set<WorkshopId> found = new LinkedHashSet<>(store.ofGroup(PlainText.of(group)));
            pages.forEach(page -> found.addAll(page.workshops().keys()));
            for (WorkshopId id : found) {
                store.erase(id);
            }
            for (Group page : pages) {
                network.erase(page.id());
            }
            store.letGoOfTraces();
            return new Erased(found.size(), pages.size());
        } catch (StoreFailed failed) {
            throw new CannotStart("The workshops could not be erased from " + kept.place() + ": "
                    + failed.getMessage() + ".");
        }
    }

    /** Copies everything, while no server is running, into a new file of a folder; the answer is the file. */
    public static Path copy(Kept kept, Path folder, Copies.Progress told) throws CannotStart {
        return CopyFiles.copy(kept, folder, Clockwork.real().moment().day(), told);
    }

    /** Takes in such a file where nothing is kept yet. */
    public static void takeIn(Path copy, Kept kept, Copies.Progress told) throws CannotStart {
        CopyFiles.takeIn(copy, kept, told);
    }

    /** How many there were. */
    public record Erased(int workshops, int pages) {
    }

    public Rooms rooms() {
        return rooms;
    }

    public int port() {
        return port;
    }

    /** What a person who starts the program reads. */
    public List<String> greeting() {
        Addresses addresses = ways.now().addresses();
        List<String> lines = new ArrayList<>(List.of("Evensay is ready: " + addresses.here()));
        addresses.onTheNetwork().ifPresent(address -> lines.add("From other devices on this network: " + address));
        hostsDoor.ifPresent(door -> lines.add("A copy of everything, on this computer only: " + addresses.here()
                + "/everything" + (hasGivenKey ? " (with the host key)" : "#key=" + door.key())));
        demo.ifPresent(shown -> lines.addAll(doors(shown.doors())));
        return lines;
    }

    private List<String> doors(Demo.Doors doors) {
        String here = ways.now().addresses().here();
        String room = here + "/room/";
        return List.of(
                "An example workshop is going on. Its screen: " + room + doors.runningRoom() + "/screen#key="
                        + doors.screenKey(),
                "Take part in it with the code " + doors.code() + " at " + here,
                "Lead it yourself: " + room + doors.runningRoom() + "/facilitator#key=" + doors.facilitatorKey(),
                "A workshop that has been held, with its list to download: " + room + doors.heldRoom()
                        + "/facilitator#key=" + doors.heldKey());
    }

    /** From the pages down to the store: nothing new comes in, what was taken in is finished, the file is closed. */
    @Override
    public void close() {
        demo.ifPresent(Demo::close);
        housekeeping.ifPresent(Housekeeping::close);
        server.close();
        together.ifPresent(Together::close);
        bus.close();
        committer.close();
        roomWork.shutdown();
        store.close();
    }
}

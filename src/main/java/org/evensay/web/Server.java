package org.evensay.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.evensay.room.Helpers;
import org.evensay.room.StoreFailed;

/**
 * The HTTP server. Its routes are in {@link HouseRoutes}, {@link NetworkRoutes}, {@link DoorRoutes} and
 * {@link RoomRoutes}; of two that fit an address, the first that was added answers.
 */
public final class Server implements AutoCloseable {
    private static final int SENDING_THREADS = 4;
    private static final int TIMING_THREADS = 2;
    /** At the machine's addresses. Asking for the list costs little; they are tried when it is another. */
    private static final int LOOK_SECONDS = 5;

    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(TIMING_THREADS,
            Helpers.named("times"));
    /** Pages are rendered and sent here, apart from what comes at a time of its own. */
    private final ExecutorService sending = Executors.newFixedThreadPool(SENDING_THREADS,
            Helpers.named("pages"));
    private final ExecutorService few = Executors.newSingleThreadExecutor(Helpers.named("pages of the few"));
    private final Printing printing = new Printing();
    private final GracefulHandler asked = new GracefulHandler();
    private final Health health;
    private final LiveSocket socket;
    private final Javalin javalin;

    public Server(Served served) {
        this(served, Patience.usual());
    }

    public Server(Served served, Patience patience) {
        this(served, patience, false, Watched.byNobody());
    }

    /** {@code styleguide}: whether there is a page of all pieces, for whoever works on them. */
    public Server(Served served, Patience patience, boolean styleguide, Watched watched) {
        Gate gate = new Gate(served.rooms());
        WifiOfRooms wifi = new WifiOfRooms();
        Parts parts = new Parts(served.templates(), served.ways(), wifi);
        Commands commands = new Commands(new Pace(), watched.counts());
        WrongCodes wrongCodes = new WrongCodes(watched.counts());
        RoomPages pages = new RoomPages(served, gate, parts);
        FirstPages first = new FirstPages(served, wrongCodes);
        health = new Health(served.store());
        socket = new LiveSocket(served, gate, served.around(), commands, new Live(parts, sending, few,
                new FewFirst(), workers, served.epoch(), served::nowMs, patience, watched.counts()));
        this.javalin = Javalin.create(config -> {
            Listening.settings(config, asked);
            Listening.patience(config, patience, workers);
            HouseRoutes.add(config.routes, served, health, watched.door());
            NetworkRoutes.add(config.routes, served, first, printing);
            NetworkRoutes.addPolls(config.routes, served, wrongCodes);
            DoorRoutes.add(config.routes, served, wrongCodes, first, styleguide);
            RoomRoutes.add(config.routes, served, gate, pages, new CommandPosts(served, gate, commands, pages), wifi);
            RoomRoutes.addLines(config.routes, socket);
            guard(config.routes, new Guard(served.around(), new Origins(served.around())), served);
        });
        served.ways().whenChanged(served.rooms()::tellAll);
        workers.scheduleWithFixedDelay(served.ways()::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private static void guard(RoutesConfig to, Guard guard, Served served) {
        Problems problems = new Problems(served);
        to.before(guard::check);
        to.exception(StoreFailed.class, problems::notSaved);
        to.exception(HttpResponseException.class, problems::refused);
        to.exception(IOException.class, problems::lineBroke);
        to.exception(HttpException.RuntimeException.class, problems::noUpgrade);
        to.exception(Exception.class, problems::bug);
        to.error(404, problems::notFound);
    }

    /**
     * Most of what Jetty does before it can listen is loading itself, which needs nothing of ours: called before the
     * database is opened, it is done on another core meanwhile. Without it a start is right, and longer.
     */
    public static void getReady() {
        Helpers.named("getting ready").newThread(org.eclipse.jetty.server.Server::new).start();
    }

    /** What the machine refuses is told in one sentence, and not by a line in the log as well. */
    public void start(String host, int port) throws CannotListen {
        JavalinLogger.enabled = false;
        try {
            javalin.start(host, port);
        } catch (JavalinException failed) {
            throw CannotListen.because(failed, host, port).orElseThrow(() -> failed);
        } finally {
            JavalinLogger.enabled = true;
        }
    }

    /** Every route, as "POST /find"; sockets as "WS /...": a test walks them, so that none is forgotten. */
    List<String> routes() {
        Stream<String> http = javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint.method.name() + " " + route.endpoint.path);
        Stream<String> sockets = javalin.unsafe.internalRouter.allWsHandlers().stream()
                .map(route -> route.getType() + " " + route.getPath());
        return Stream.concat(http, sockets).toList();
    }

    public int port() {
        return javalin.port();
    }

    /** Who is here is let go first and has their answers, so that another house can go on where this one ends. */
    @Override
    public void close() {
        health.stops();
        socket.letGo();
        LettingGo.until(() -> asked.getCurrentRequestCount() == 0);
        javalin.stop();
        workers.shutdownNow();
        sending.shutdownNow();
        few.shutdownNow();
        printing.close();
    }
}

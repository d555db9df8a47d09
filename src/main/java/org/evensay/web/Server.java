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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server. All routes are in {@link #routes}, those between meetings in {@link NetworkRoutes}. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
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
        WrongCodes wrongCodes = new WrongCodes();
        RoomPages pages = new RoomPages(served, gate, parts);
        FirstPages first = new FirstPages(served, wrongCodes);
        health = new Health(served.store());
        socket = new LiveSocket(served, gate, served.around(), commands, new Live(parts, sending, few, workers,
                served.epoch(), served::nowMs, patience, watched.counts()));
        this.javalin = Javalin.create(config -> {
            Listening.settings(config, asked);
            Listening.patience(config, patience, workers);
            everything(config.routes, new CopyPages(served), health, new MetricsPage(watched.door()));
            routes(config.routes, served, gate, pages, wrongCodes, first, new JoinPages(served, wrongCodes, first),
                    new CommandPosts(served, gate, commands, pages), socket, new Styleguide(served, styleguide),
                    printing, wifi);
            wayIn(config.routes, new WayInPages(served, gate, pages, wifi));
            guard(config.routes, new Guard(served.around(), new Origins(served.around())), served);
        });
        served.ways().whenChanged(served.rooms()::tellAll);
        workers.scheduleWithFixedDelay(served.ways()::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private static void routes(RoutesConfig to, Served served, Gate gate, RoomPages pages, WrongCodes wrongCodes,
                               FirstPages first, JoinPages join, CommandPosts posts, LiveSocket socket,
                               Styleguide guide, Printing printing, WifiOfRooms wifi) {
        Downloads downloads = new Downloads(gate, served);
        to.get("/", first::first);
        to.post("/find", first::find);
        to.post("/start", new StartPage(served, wrongCodes, first, new Started(served))::start);
        to.post("/recover", new RecoverPage(served, wrongCodes, first)::recover);
        TourPages tour = new TourPages(served);
        to.get("/language/{tag}", new LanguagePages(served)::choose);
        to.get("/letters/{size}", new LettersPages(served)::choose);
        to.get("/tour", tour::first);
        to.get("/tour/sheet", tour::sheet);
        to.get("/tour/{stop}", tour::stop);
        files(to, served.templates());
        NetworkRoutes.add(to, served, first, printing);
        NetworkRoutes.addPolls(to, served, wrongCodes);
        to.get(SelfCall.ROUTE, served.ways()::answer);
        to.get("/privacy", first::privacy);
        to.get("/styleguide", guide::show);
        to.get("/{code}", join::show);
        to.post("/{code}/seat", join::sit);
        SharedPages shared = new SharedPages(served, join);
        to.post("/{code}/share", shared::begin);
        to.get("/shared/{room}", shared::show);
        to.post("/shared/{room}/sit", shared::sit);
        to.get("/shared/{room}/new", shared::askNew);
        to.post("/shared/{room}/sit-new", shared::sitNew);
        to.post("/room/{room}/participant/pass-on", shared::passOn);
        to.post("/room/{room}/participant/go-on-here", new OnPaperPages(served)::goOnHere);
        OwnDevicePages own = new OwnDevicePages(served, gate);
        to.get("/room/{room}/participant/share", own::show);
        to.post("/room/{room}/participant/share", own::share);
        to.get("/room/{room}/{role}", pages::show);
        to.post("/room/{room}/{role}/enter", pages::enter);
        to.post("/room/{room}/{role}/do", posts::receive);
        RolePages roles = new RolePages(served, gate, pages);
        to.post("/room/{room}/participant/accept-part", roles::accept);
        to.post("/room/{room}/facilitator/sit-down", roles::sitDown);
        LinkPages links = new LinkPages(served, gate);
        to.post("/room/{room}/facilitator/screen-link", links::screen);
        to.post("/room/{room}/facilitator/invitation", links::invitation);
        to.post("/room/{room}/facilitator/forget", links::forget);
        to.post("/room/{room}/facilitator/new-code", links::newCode);
        to.post("/room/{room}/facilitator/recovery-code", links::recoveryCode);
        to.get("/room/{room}/facilitator/priorities.csv", downloads::csv);
        to.get("/room/{room}/facilitator/priorities.xlsx", downloads::xlsx);
        to.get("/room/{room}/facilitator/priorities.json", downloads::json);
        to.get("/room/{room}/facilitator/shared.csv", downloads::sharedCsv);
        to.get("/room/{room}/facilitator/shared.xlsx", downloads::sharedXlsx);
        to.get("/room/{room}/facilitator/shared.json", downloads::sharedJson);
        to.get("/room/{room}/facilitator/process.csv", downloads::process);
        to.get("/room/{room}/facilitator/held.json", downloads::held);
        RoomAfterwards afterwards = new RoomAfterwards(served, gate);
        to.get("/room/{room}/facilitator/after", afterwards::show);
        to.post("/room/{room}/facilitator/after", afterwards::receive);
        PrintPages print = new PrintPages(served, gate, wifi);
        to.get("/room/{room}/{role}/print/{sheet}", print::show);
        to.get("/room/{room}/paper/{number}", print::paper);
        to.post("/room/{room}/facilitator/erase", new Erasing(served, gate)::erase);
        to.wsBeforeUpgrade("/room/{room}/{role}/live", socket::beforeUpgrade);
        to.ws("/room/{room}/{role}/live", socket::configure);
    }

    private static void files(RoutesConfig to, Templates templates) {
        StaticFiles files = new StaticFiles(templates);
        to.get(StaticFiles.ROUTE, files::answer);
        to.head(StaticFiles.ROUTE, files::answer);
    }

    private static void wayIn(RoutesConfig to, WayInPages way) {
        to.post("/room/{room}/facilitator/address", way::address);
        to.post("/room/{room}/facilitator/wifi", way::wifi);
    }

    /** For whoever runs the house. Before the join address, which takes any one word for a code. */
    private static void everything(RoutesConfig to, CopyPages copies, Health health, MetricsPage metrics) {
        to.get("/health/live", health::live);
        to.get("/health/ready", health::ready);
        to.get("/metrics", metrics::show);
        to.get("/everything", copies::show);
        to.post("/everything", copies::save);
        to.post("/everything/take-in", copies::takeIn);
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
        to.wsException(Exception.class, (bug, socket) -> {
            LOG.error("a message could not be handled", bug);
            socket.closeSession(1011, "something went wrong");
        });
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

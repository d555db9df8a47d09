package org.evensay.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;
import org.evensay.Life;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the server and says where it is. A reason why it cannot start is one plain sentence and exit code 1. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Start the server.")
final class ServeCommand implements Callable<Integer> {
    static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Mixin
    private KeptOptions kept;

    private int port;

    @Option(names = "--host", defaultValue = "0.0.0.0",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, which other devices can reach).")
    private String host;

    @Mixin
    private BusOptions bus;

    @Mixin
    private AroundOptions around;

    @Mixin
    private WatchOptions watch;

    @Mixin
    private PrintedConfig printed;

    @Option(names = "--demo", description = "Add an example group with a finished and a running workshop.")
    private boolean demo;

    @Option(names = "--styleguide",
            description = "For whoever works on the pages: show every piece of them at /styleguide.")
    private boolean styleguide;

    @Option(names = "--keep-days", paramLabel = "N", defaultValue = "365",
            description = "Results are erased after so many days (default: ${DEFAULT-VALUE}).")
    private int daysKept;

    @Option(names = "--seats", paramLabel = "N", defaultValue = "500",
            description = "There is room for so many people in a workshop (default: ${DEFAULT-VALUE}, up to 10000).")
    private int seats;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080",
            description = "The port to listen on (default: ${DEFAULT-VALUE}; 0 takes any free one).")
    private void port(String typed) {
        if (!typed.matches("\\d{1,5}") || Integer.parseInt(typed) > HIGHEST_PORT) {
            throw WrongOption.of(spec,
                    "A port is a number from 1 to " + HIGHEST_PORT + ", or 0 for any free one; --port was \"" + typed
                            + "\".");
        }
        port = Integer.parseInt(typed);
    }

    @Override
    public Integer call() throws CannotStart, InterruptedException {
        Life life = new Life();
        Config config = config();
        if (printed.isWanted()) {
            return printed.print(spec);
        }
        watch.log(spec).use();
        serve(App.start(config), life);
        return 0;
    }

    private Config config() {
        if (daysKept < 1) {
            throw WrongOption.of(spec, "--keep-days is a number of days, 1 or more.");
        }
        if (seats < 1 || Limit.SEATS_A_ROOM_BY_SETTING.isOver(seats)) {
            throw WrongOption.of(spec, "--seats is a number of people, from 1 to "
                    + Limit.SEATS_A_ROOM_BY_SETTING.most() + ".");
        }
        return new Config(kept.kept(spec), host, port, demo, styleguide, new Terms(daysKept, seats),
                around.around(spec), bus.bus(kept, spec), watch.metrics(spec));
    }

    /** Until the program is told to stop. */
    private void serve(App app, Life life) throws InterruptedException {
        life.started();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> life.ends(app::close), "goodbye"));
        PrintWriter out = spec.commandLine().getOut();
        app.greeting().forEach(out::println);
        out.flush();
        new CountDownLatch(1).await();
    }
}

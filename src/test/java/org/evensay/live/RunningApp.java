package org.evensay.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;
import org.evensay.Kept;
import org.evensay.room.Clockwork;
import org.evensay.store.PostgresAddress;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Terms;

/** The whole program on a free port of this machine, with a data folder of its own, and with its styleguide. */
public final class RunningApp implements AutoCloseable {
    /**
     * Phones do not open "localhost", and browsers trust no other address without HTTPS: they send no Sec-Fetch-Site
     * there, and keep the clipboard and more from scripts. Tests in a browser go by this name, as phones do.
     */
    public static final String NAME = "evensay.test";

    private final Path data;
    private final Clockwork clockwork;
    private final Optional<Kept.OnServer> server;
    private final Optional<Config.OverBus> bus;
    private final Optional<Set<String>> metricsFor;
    private App app;

    public RunningApp() {
        this(Clockwork.real());
    }

    /** By a clock that a test may put forward. */
    public RunningApp(Clock clock) {
        this(new Clockwork(clock, new SecureRandom()));
    }

    private RunningApp(Clockwork clockwork) {
        this(clockwork, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** It counts what it does, for this computer and for whoever asks from these addresses. */
    public static RunningApp countingFor(String... addresses) {
        return new RunningApp(Clockwork.real(), Optional.empty(), Optional.empty(), Optional.of(Set.of(addresses)));
    }

    /** Everything is kept in a database on a server. */
    public static RunningApp on(PostgresAddress address) {
        return on(address, Optional.empty());
    }

    /** One of several nodes over such a database. */
    public static RunningApp on(PostgresAddress address, Optional<String> bus) {
        return new RunningApp(Clockwork.real(), Optional.of(new Kept.OnServer(address.url(), address.user(),
                address.password())), bus.map(over -> new Config.OverBus(over, Optional.empty())),
                Optional.empty());
    }

    private RunningApp(Clockwork clockwork, Optional<Kept.OnServer> server, Optional<Config.OverBus> bus,
                       Optional<Set<String>> metricsFor) {
        this.metricsFor = metricsFor;
        this.clockwork = clockwork;
        this.server = server;
        this.bus = bus;
        try {
            data = Files.createTempDirectory("evensay-test");
            if (server.isEmpty()) {
                ReadyFile.in(data);
            }
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
        app = start(0);
    }

    private App start(int port) {
        try {
            return App.start(new Config(new Kept(data, server), "127.0.0.1", port, false, true, Terms.USUAL,
                    Config.Around.atHome(List.of(NAME)), bus, metricsFor), clockwork);
        } catch (CannotStart why) {
            throw new IllegalStateException(why);
        }
    }

    public void stop() {
        app.close();
    }

    /** The same house again after {@link #stop}: same port, same data, nothing else remembered. */
    public void startAgain() {
        app = start(app.port());
    }

    public App app() {
        return app;
    }

    /** The folder with everything that it keeps. */
    public Path data() {
        return data;
    }

    public String address() {
        return "http://127.0.0.1:" + app.port();
    }

    /** As other devices on the network reach it; {@code Chromium} knows the name. */
    public String addressForPhones() {
        return "http://" + NAME + ":" + app.port();
    }

    @Override
    public void close() {
        app.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

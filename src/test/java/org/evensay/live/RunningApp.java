package org.evensay.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;

/** The whole program on a free port of this machine, with a data folder of its own. */
public final class RunningApp implements AutoCloseable {
    private final Path data;
    private final App app;

    public RunningApp() {
        try {
            data = Files.createTempDirectory("evensay-test");
            app = App.start(new Config(data, "127.0.0.1", 0, false, Set.of()));
        } catch (IOException | CannotStart why) {
            throw new IllegalStateException(why);
        }
    }

    public App app() {
        return app;
    }

    public String address() {
        return "http://127.0.0.1:" + app.port();
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

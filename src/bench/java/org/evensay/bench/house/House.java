package org.evensay.bench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.bench.Program;

/** Evensay itself as {@code scripts/run} starts it: the built jar, on a port and a folder of its own. */
public final class House implements AutoCloseable {
    private static final String MOST_SEATS = "10000";

    private final Path folder;
    private final int port = Program.freePort();
    private final List<String> more;
    private final List<String> options;
    private Program program;

    /** {@code more}: options of the JVM, after those of scripts/run. */
    public House(Path folder, List<String> more) {
        this(folder, more, List.of());
    }

    private House(Path folder, List<String> more, List<String> options) {
        this.folder = folder;
        this.more = more;
        this.options = options;
    }

    /** Everything is kept at the address of a database. */
    public static House over(String database, Path folder) {
        return new House(folder, List.of(), List.of("--database", database));
    }

    /** It is told this, besides. */
    public static House told(Path folder, List<String> options) {
        return new House(folder, List.of(), options);
    }

    public static House started(Path folder, String... more) {
        House house = new House(folder, List.of(more));
        house.start();
        return house;
    }

    public void start() {
        start(Map.of());
    }

    public void start(Map<String, String> environment) {
        startAsIs(environment);
        program.listening(port);
    }

    /** Does not wait until it listens. */
    public void startAsIs(Map<String, String> environment) {
        Path jar = Path.of(System.getProperty("evensay.jar"));
        Path archive = jar.resolveSibling("evensay.jsa");
        List<String> words = new ArrayList<>();
        if (Files.exists(archive)) {
            words.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        }
        words.addAll(more);
        words.addAll(List.of("-jar", jar.toString(), "serve", "--host", "127.0.0.1", "--port",
                Integer.toString(port), "--data", data().toString(), "--seats", MOST_SEATS));
        words.addAll(options);
        program = Program.start(folder.resolve("house.log"), Program.java(words), environment);
    }

    private Path data() {
        try {
            return Files.createDirectories(folder.resolve("house-" + port));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int port() {
        return port;
    }

    public Program program() {
        return program;
    }

    @Override
    public void close() {
        program.close();
    }
}

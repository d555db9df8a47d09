package org.evensay.rig;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as jars, with an archive of its loaded classes: a JVM that starts with it is ready in half the time,
 * which counts when it is started thirty times. To write one takes as long as three starts, so it is written once for
 * all tests of a JVM.
 */
public final class ClassArchive {
    private static ClassArchive ready;

    private final Path file;
    private final String classPath;

    private ClassArchive(Path file, String classPath) {
        this.file = file;
        this.classPath = classPath;
    }

    /** In a folder that goes with this JVM; the first who asks waits until it is written. */
    public static synchronized ClassArchive ready() throws IOException, InterruptedException {
        if (ready == null) {
            Path folder = Files.createTempDirectory("evensay-program");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> empty(folder)));
            ready = in(folder).written(folder.resolve("once"));
        }
        return ready;
    }

    private static void empty(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ClassArchive in(Path folder) {
        String all = System.getProperty("java.class.path");
        List<Path> parts = Stream.of(all.split(File.pathSeparator)).map(Path::of).toList();
        Path classes = parts.stream().filter(part -> Files.exists(part.resolve("org/evensay/Main.class"))).findFirst()
                .orElseThrow();
        Path jar = folder.resolve("program.jar");
        int made = ToolProvider.findFirst("jar").orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (made != 0) {
            throw new AssertionError("the program could not be packed");
        }
        return new ClassArchive(folder.resolve("program.jsa"), Stream.concat(Stream.of(jar), parts.stream()
                .filter(part -> part.toString().endsWith(".jar"))).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
    }

    /** Options of a JVM that runs the program. */
    public List<String> options() {
        String archive = Files.exists(file) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        return List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", archive + file, "-cp", classPath);
    }

    /** What starts the program with these words, in a JVM of its own. */
    List<String> command(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.add("org.evensay.Main");
        command.addAll(words);
        return command;
    }

    /** Starts the program once and ends it in good order. */
    private ClassArchive written(Path data) throws IOException, InterruptedException {
        ServerProcess once = new ServerProcess(Files.createDirectory(data), this);
        once.start();
        once.stop();
        return this;
    }
}

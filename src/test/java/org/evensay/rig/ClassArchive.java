package org.evensay.rig;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/**
 * The program as jars, with an archive of its loaded classes: a JVM that starts with it is ready in half the time,
 * which counts when it is started a hundred times. To write one takes as long as five starts, so it is written once for
 * all JVMs that run tests of the same classes, by the first that asks.
 */
public final class ClassArchive {
    private static final Path FOLDER = Path.of(System.getProperty("evensay.basedir", "."), "target", "program")
            .toAbsolutePath();
    private static ClassArchive ready;

    private final Path file;
    private final String classPath;

    private ClassArchive(Path file, String classPath) {
        this.file = file;
        this.classPath = classPath;
    }

    /** Whoever else asks waits until it is written. */
    public static synchronized ClassArchive ready() throws IOException, InterruptedException {
        if (ready == null) {
            Files.createDirectories(FOLDER);
            try (FileChannel door = FileChannel.open(FOLDER.resolve("door"), CREATE, WRITE);
                 FileLock alone = door.lock()) {
                ready = written();
            }
        }
        return ready;
    }

    /** What was written before is as good, while it is of the same classes. */
    private static ClassArchive written() throws IOException, InterruptedException {
        Path mark = FOLDER.resolve("classes");
        String now = classes();
        if (!Files.exists(mark) || !Files.readString(mark).equals(now)) {
            empty(FOLDER);
            packed(FOLDER.resolve("program.jar"));
            at(FOLDER).used(FOLDER.resolve("once"));
            Files.writeString(mark, now);
        }
        return at(FOLDER);
    }

    /** Each by its name, how long it is and when it was made, and what runs them. */
    private static String classes() throws IOException {
        try (Stream<Path> files = Files.walk(ownClasses())) {
            return System.getProperty("java.vm.version") + "\n" + System.getProperty("java.class.path") + "\n"
                    + files.sorted().map(ClassArchive::told).collect(Collectors.joining("\n"));
        }
    }

    private static String told(Path file) {
        File one = file.toFile();
        return one.isDirectory() ? one.getName() : one + " " + one.length() + " " + one.lastModified();
    }

    /** But for the door, behind which others wait. */
    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).filter(file -> !file.endsWith("door"))
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static ClassArchive at(Path folder) {
        return new ClassArchive(folder.resolve("program.jsa"), Stream.concat(
                Stream.of(folder.resolve("program.jar")), parts().filter(part -> part.toString().endsWith(".jar")))
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private static void packed(Path jar) {
        int made = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--no-compress",
                "--file", jar.toString(), "-C", ownClasses().toString(), ".");
        if (made != 0) {
            throw new AssertionError("the program could not be packed");
        }
    }

    private static Path ownClasses() {
        return parts().filter(part -> Files.exists(part.resolve("org/evensay/Main.class"))).findFirst().orElseThrow();
    }

    private static Stream<Path> parts() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    }

    /** Options of a JVM that runs the program. */
    public List<String> options() {
        return options(classPath);
    }

    private List<String> options(String classPath) {
        String archive = Files.exists(file) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        return List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", archive + file, "-cp", classPath);
    }

    /** What starts the program with these words, in a JVM of its own. */
    public List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(java());
        command.addAll(options());
        command.add("org.evensay.Main");
        command.addAll(words);
        return command;
    }

    /** What starts a program of the tests. The archive is of use to it too, as its class path begins alike. */
    public List<String> command(Class<?> main, List<String> words) {
        List<String> command = new ArrayList<>(java());
        command.addAll(options(classPath + File.pathSeparator + System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(words);
        return command;
    }

    private static List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** The program is started once, used for what rooms are used for, and ended in good order: then it is written. */
    private void used(Path data) throws IOException, InterruptedException {
        ServerProcess once = new ServerProcess(Files.createDirectory(data), this, List.of("--demo"));
        once.start();
        try {
            playedAt(once.address());
        } finally {
            once.stop();
        }
    }

    private static void playedAt(String address) {
        LiveRoom room = LiveRoom.start(address, "Once", "What works well?", Map.of());
        LivePage guest = room.joinedBy("Anna");
        Merging.inDiscussion(room, 3).moves("DISCUSSION", "VOTING");
        room.moves("VOTING", "REVIEW");
        room.moves("REVIEW", "RESULTS");
        guest.comesBack().hangUp();
    }
}

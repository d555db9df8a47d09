package org.evensay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server in a process of its own: what it costs is read from the operating system, and it is ended by its id. */
public final class Program implements AutoCloseable {
    private static final Duration TO_GET_READY = Duration.ofSeconds(60);
    /** As "def new generation   total 14784K, used 1201K" has it; what the JVM keeps of classes is not of the heap. */
    private static final Pattern HELD = Pattern.compile("generation +total \\d+K, used (\\d+)K");
    private static final List<String> AS_SCRIPTS_RUN = List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xms48m",
            "-Xmx384m");

    private final Process process;
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> withChildren(ProcessHandle::destroyForcibly)));
    }

    public static Program start(Path log, List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Program(builder.start(), log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A JVM with the options of {@code scripts/run}, so that only the programs differ; JAVA_OPTS may overrule. */
    public static List<String> java(List<String> what) {
        String own = System.getenv().getOrDefault("JAVA_OPTS", "").strip();
        Stream<String> overruling = own.isEmpty() ? Stream.of() : Stream.of(own.split("\\s+"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_SCRIPTS_RUN);
        overruling.forEach(command::add);
        command.addAll(what);
        return command;
    }

    public static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Program listening(int port) {
        long until = System.nanoTime() + TO_GET_READY.toNanos();
        while (!takesConnections(port)) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new IllegalStateException("a server did not start; see " + log);
            }
            pause(20);
        }
        return this;
    }

    private static boolean takesConnections(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    public long pid() {
        return process.pid();
    }

    public Cpu cpu() {
        return Cpu.of(pid());
    }

    /** After a collection, where it is a JVM that can be told to: what it holds, and not what it has yet to drop. */
    public double residentKb() {
        collect();
        return read(Path.of("/proc", Long.toString(pid()), "status")).lines()
                .filter(line -> line.startsWith("VmRSS:")).mapToDouble(line ->
                        Double.parseDouble(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    /** Of the heap of a JVM with the collector of {@code scripts/run}: what is still in use after a collection. */
    public double heldKb() {
        collect();
        return HELD.matcher(asked("GC.heap_info")).results().mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    /** Any other program would be ended by what jcmd sends it. */
    private void collect() {
        if (process.info().command().filter(program -> program.endsWith("/java")).isPresent()) {
            asked("GC.run");
        }
    }

    private String asked(String what) {
        try {
            Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    Long.toString(pid()), what).redirectErrorStream(true).start();
            if (!jcmd.waitFor(20, TimeUnit.SECONDS)) {
                jcmd.destroyForcibly();
            }
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException noSuchTool) {
            throw new UncheckedIOException(noSuchTool);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static void pause(long ms) {
        try {
            Thread.sleep(Math.max(ms, 0));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Debian's Chromium is a script that starts the browser, and does not end it. */
    private void withChildren(Consumer<ProcessHandle> end) {
        process.descendants().forEach(end);
        end.accept(process.toHandle());
    }

    /** SIGKILL, with no chance to tidy up. */
    public void kill() {
        withChildren(ProcessHandle::destroyForcibly);
        waitFor();
    }

    private boolean waitFor() {
        try {
            return process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        withChildren(ProcessHandle::destroy);
        if (!waitFor()) {
            kill();
        }
    }
}

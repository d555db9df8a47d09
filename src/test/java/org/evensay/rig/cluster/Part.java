package org.evensay.rig.cluster;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.rig.FreePort;

/** A process of the cluster that is not ours: database, bus or balancer, started as scripts/cluster does. */
final class Part implements AutoCloseable {
    private static final Duration TO_LISTEN = Duration.ofSeconds(60);
    /** Those of a run that is broken off are not left behind. */
    private static final Set<Process> ALL = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALL.forEach(Process::destroyForcibly)));
    }

    private final String name;
    private final Path folder;
    private final int port = FreePort.drawn();
    private final List<String> more;
    private Process process;

    private Part(String name, Path folder, List<String> more) {
        this.name = name;
        this.folder = folder;
        this.more = more;
    }

    static Part database(Path folder) {
        return new Part("postgres", folder, List.of());
    }

    static Part bus(Path folder) {
        return new Part("bus", folder, List.of());
    }

    /** {@code words}: the way in which it spreads what is asked, and the ports of the nodes, by the time it starts. */
    static Part balancer(Path folder, List<String> words) {
        return new Part("balancer", folder, words);
    }

    /** Asked by {@link NeedsCluster}. */
    static boolean allAreInstalled() throws IOException, InterruptedException {
        return new ProcessBuilder(script(), "have").start().waitFor() == 0;
    }

    private static String script() {
        return Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath().resolve("scripts/lib/cluster")
                .toString();
    }

    int port() {
        return port;
    }

    Path folder() {
        return folder.resolve(name);
    }

    /** Waits until it listens. */
    Part start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script(), name, folder().toString(), Integer.toString(port)));
        command.addAll(more);
        Path log = folder.resolve(name + ".log");
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        ALL.add(process);
        long until = System.nanoTime() + TO_LISTEN.toNanos();
        while (!listens(port)) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new AssertionError(name + " did not start: " + Files.readString(log));
            }
            Thread.sleep(20);
        }
        return this;
    }

    static boolean listens(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            return true;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Also what it has started: it stands still, and its lines stay open. */
    void freezes() throws IOException, InterruptedException {
        signals("-STOP", true);
    }

    void goesOn() throws IOException, InterruptedException {
        signals("-CONT", true);
    }

    /** Whoever is connected is sent away; this is what PostgreSQL calls a fast shutdown. */
    void stops() throws IOException, InterruptedException {
        signals("-INT", false);
        process.waitFor();
    }

    private void signals(String signal, boolean all) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal, Long.toString(process.pid())));
        if (all) {
            process.descendants().forEach(child -> command.add(Long.toString(child.pid())));
        }
        new ProcessBuilder(command).start().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null && process.isAlive()) {
            goesOn();
            stops();
        }
    }
}

package org.evensay.rig.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.evensay.rig.ClassArchive;

/** A database, a bus, some nodes and a balancer before them, all on this machine. One thread starts and ends them. */
final class Cluster implements AutoCloseable {
    private final Part database;
    private final Part bus;
    private final Part balancer;
    private final List<Node> nodes = new ArrayList<>();
    private final List<String> spread = new ArrayList<>(List.of("spread"));
    private final Site site;

    private Cluster(Path folder, int size) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        database = Part.database(folder);
        bus = Part.bus(folder);
        balancer = Part.balancer(folder, spread);
        site = Site.found(size);
    }

    /** PostgreSQL's own user must be let into the folder. */
    static Cluster started(Path folder, int size) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder, size);
        try {
            cluster.start(folder, size);
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException | AssertionError broken) {
            cluster.close();
            throw broken;
        }
    }

    private void start(Path folder, int size) throws IOException, InterruptedException {
        Node.Shared shared = new Node.Shared(site, database, bus, address(), ClassArchive.ready());
        for (int number = 1; number <= size; number++) {
            nodes.add(new Node(folder.resolve("node-" + number), number, shared));
            spread.add(Integer.toString(nodes.get(number - 1).front()));
        }
        database.start();
        bus.start();
        List<CompletableFuture<Void>> starting = nodes.stream().map(node ->
                CompletableFuture.runAsync(() -> start(node), run -> new Thread(run).start())).toList();
        starting.forEach(CompletableFuture::join);
        balancer.start();
    }

    private static void start(Node node) {
        try {
            node.start();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    /** By which everybody comes. */
    String address() {
        return "http://127.0.0.1:" + balancer.port();
    }

    List<Node> nodes() {
        return nodes;
    }

    Part database() {
        return database;
    }

    Part bus() {
        return bus;
    }

    Site site() {
        return site;
    }

    /** A plug can be pulled where there is one. */
    boolean allows(Fault fault) {
        return fault != Fault.NODE_UNPLUGGED || site.hasPlugs();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try (site; database; bus) {
            balancer.close();
            for (Node node : nodes) {
                node.close();
            }
        }
    }
}

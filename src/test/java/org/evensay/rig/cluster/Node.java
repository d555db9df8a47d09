package org.evensay.rig.cluster;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.evensay.rig.ClassArchive;
import org.evensay.rig.ServerProcess;

/** One of the processes that serve, with the cables that lead to it and from it. */
final class Node implements AutoCloseable {
    /** Where database, bus and balancer are, each on this machine's loopback. */
    private static final String HERE = "127.0.0.1";

    /** Those to the database and to the bus, and the one by which the balancer reaches it. */
    private final List<Cable> back;
    private final Cable front;
    private final Site site;
    private final int number;
    private final Path folder;
    private final ServerProcess process;
    private int starts;

    /** What all nodes have in common. */
    record Shared(Site site, Part database, Part bus, String publicAddress, ClassArchive program) {
        List<String> options(int databasePort, int busPort) {
            return List.of("--public-address", publicAddress, "--proxy", site.balancer(),
                    "--database", "jdbc:postgresql://" + site.host() + ":" + databasePort + "/evensay",
                    "--database-user", "evensay",
                    "--database-password-file", database.folder().resolve("password").toString(),
                    "--bus", "redis://" + site.host() + ":" + busPort);
        }
    }

    Node(Path folder, int number, Shared shared) throws IOException {
        this.folder = Files.createDirectory(folder);
        this.site = shared.site();
        this.number = number;
        this.back = List.of(cableTo(shared.database()), cableTo(shared.bus()));
        this.process = new ServerProcess(folder, shared.program(), shared.site().place(number),
                shared.options(back.get(0).port(), back.get(1).port()));
        URI own = URI.create(process.address());
        this.front = new Cable(HERE, site.balancer(), new InetSocketAddress(own.getHost(), own.getPort()));
    }

    private Cable cableTo(Part part) throws IOException {
        return new Cable(site.host(), HERE, new InetSocketAddress(HERE, part.port()));
    }

    /** Its own, past the balancer and past every cable. */
    String address() {
        return process.address();
    }

    /** Where the balancer finds it. */
    int front() {
        return front.port();
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it is ready. What it said before is kept beside what it says now. */
    void start() throws IOException, InterruptedException {
        Path log = folder.resolve("server.log");
        if (Files.exists(log)) {
            Files.move(log, folder.resolve("server-" + starts + ".log"), StandardCopyOption.REPLACE_EXISTING);
        }
        starts++;
        process.start();
    }

    boolean isReady() {
        return process.isReady();
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    /** SIGTERM, until it has ended. */
    void stop() throws InterruptedException {
        process.stop();
    }

    /** From the database and the bus; people still reach it. */
    void isCutOffBehind(boolean now) {
        back.forEach(cable -> cable.isCut(now));
    }

    void isCutOff(boolean now) {
        isCutOffBehind(now);
        front.isCut(now);
    }

    /** From all there is, by its own network. */
    void isUnplugged(boolean now) {
        site.unplugs(number, now);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (starts > 0) {
            process.stop();
        }
        front.close();
        for (Cable cable : back) {
            cable.close();
        }
    }
}

package org.evensay.rig.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.evensay.rig.ClassArchive;
import org.evensay.rig.ServerProcess;

/** One of the processes that serve, with the cables that lead to it and from it. */
final class Node implements AutoCloseable {
    /** From where nginx asks, as scripts/lib/cluster says. */
    private static final String BALANCER = "127.0.1.1";
    private static final String HERE = "127.0.0.1";

    /** Those to the database and to the bus, and the one by which the balancer reaches it. */
    private final List<Cable> back;
    private final Cable front;
    private final Path folder;
    private final ServerProcess process;
    private int starts;

    /** What all nodes have in common. */
    record Shared(Part database, Part bus, String publicAddress, ClassArchive program) {
        List<String> options(int databasePort, int busPort) {
            return List.of("--public-address", publicAddress, "--proxy", BALANCER,
                    "--database", "jdbc:postgresql://127.0.0.1:" + databasePort + "/evensay",
                    "--database-user", "evensay",
                    "--database-password-file", database.folder().resolve("password").toString(),
                    "--bus", "redis://127.0.0.1:" + busPort);
        }
    }

    Node(Path folder, Shared shared) throws IOException {
        this.folder = Files.createDirectory(folder);
        this.back = List.of(new Cable(HERE, shared.database().port()), new Cable(HERE, shared.bus().port()));
        this.process = new ServerProcess(folder, shared.program(),
                shared.options(back.get(0).port(), back.get(1).port()));
        this.front = new Cable(BALANCER, Integer.parseInt(process.address().replaceFirst(".*:", "")));
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

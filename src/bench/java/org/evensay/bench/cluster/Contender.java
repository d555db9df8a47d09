package org.evensay.bench.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.bench.Cpu;
import org.evensay.bench.Program;
import org.evensay.bench.house.House;

/** So many nodes behind a balancer, with a database and a bus of their own. */
record Contender(String name, List<House> nodes, Service database, Service bus, Service balancer)
        implements AutoCloseable {

    /** What each kind of process has used, in milliseconds of a processor. */
    record Used(double nodes, double database, double bus, double balancer) {
        Used since(Used before) {
            return new Used(nodes - before.nodes, database - before.database, bus - before.bus,
                    balancer - before.balancer);
        }

        Used dividedBy(double by) {
            return new Used(nodes / by, database / by, bus / by, balancer / by);
        }

        double all() {
            return nodes + database + bus + balancer;
        }
    }

    /** {@code way}: how the balancer gives work to the nodes. The first node makes the tables for the others. */
    static Contender of(int size, String way, Path parent) {
        String name = size == 1 ? "1 node" : size + " nodes, " + way;
        Path folder = made(parent.resolve(name.replaceAll("\\W+", "-")));
        Service database = Service.started("postgres", folder);
        Service bus = Service.started("bus", folder);
        int front = Program.freePort();
        List<String> told = List.of("--public-address", "http://127.0.0.1:" + front, "--proxy", "127.0.1.1",
                "--database", "jdbc:postgresql://127.0.0.1:" + database.port() + "/evensay", "--database-user",
                "evensay", "--database-password-file", folder.resolve("postgres/password").toString(), "--bus",
                "redis://127.0.0.1:" + bus.port());
        List<House> nodes = IntStream.range(0, size).mapToObj(number -> House.told(folder, told)).toList();
        nodes.forEach(House::start);
        return new Contender(name, nodes, database, bus, Service.at(front, "balancer", folder, Stream.concat(
                Stream.of(way), nodes.stream().map(node -> Integer.toString(node.port()))).toList()));
    }

    /** PostgreSQL's own user must be let through. */
    private static Path made(Path folder) {
        try {
            Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
            return Files.createDirectory(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int port() {
        return balancer.port();
    }

    Used used() {
        return new Used(nodes.stream().mapToDouble(node -> Cpu.ticksMs(node.program().pid())).sum(),
                database.cpuMs(), bus.cpuMs(), balancer.cpuMs());
    }

    double residentKb() {
        return nodes.stream().mapToDouble(node -> node.program().residentKb()).sum();
    }

    @Override
    public void close() {
        balancer.close();
        nodes.forEach(House::close);
        bus.close();
        database.close();
    }
}

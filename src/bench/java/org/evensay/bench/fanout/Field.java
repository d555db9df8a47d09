package org.evensay.bench.fanout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evensay.bench.Program;
import org.evensay.bench.fanout.Contender.Plain;
import org.evensay.bench.fanout.Contender.Plain.Talk;

/** Who runs against whom: Evensay, two floors, and peers that other tools are built on. */
final class Field {
    static final String[] ALL = {"evensay", "nio", "c", "ws", "socket.io", "netty", "javalin"};

    private final Path folder;
    private final Path built = Path.of(System.getProperty("bench.built"));

    Field(Path folder) {
        this.folder = folder;
    }

    /** Empty for the floor in C where there is no compiler. */
    Optional<Contender> named(String name) {
        return switch (name) {
            case "evensay" -> Optional.of(new Room(folder));
            case "nio" -> Optional.of(java(name, "org.evensay.bench.peer.NioFloor"));
            case "netty" -> Optional.of(java(name, "org.evensay.bench.peer.NettyPeer"));
            case "javalin" -> Optional.of(java(name, "org.evensay.bench.peer.JavalinPeer"));
            case "ws" -> Optional.of(node(name, Talk.PLAIN, "ws.js"));
            case "socket.io" -> Optional.of(node(name, Talk.SOCKET_IO, "socket-io.js"));
            case "c" -> Optional.of(built.resolve("floor")).filter(Files::isExecutable)
                    .map(floor -> new Plain(name, Talk.PLAIN, List.of(floor.toString()), folder));
            default -> throw new IllegalArgumentException(name + " is none of " + String.join(", ", ALL));
        };
    }

    private Contender java(String name, String main) {
        return new Plain(name, Talk.PLAIN,
                Program.java(List.of("-cp", System.getProperty("java.class.path"), main)), folder);
    }

    private Contender node(String name, Talk talk, String script) {
        return new Plain(name, talk, List.of("node", built.resolve("node").resolve(script).toString()), folder);
    }
}

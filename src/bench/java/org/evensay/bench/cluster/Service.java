package org.evensay.bench.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.bench.Cpu;
import org.evensay.bench.Program;

/** PostgreSQL, Redis or nginx, started as scripts/cluster does. */
record Service(Program program, int port) implements AutoCloseable {

    static Service started(String name, Path folder) {
        return at(Program.freePort(), name, folder, List.of());
    }

    static Service at(int port, String name, Path folder, List<String> more) {
        Path home = Path.of(System.getProperty("evensay.jar")).toAbsolutePath().getParent().getParent();
        List<String> command = new ArrayList<>(List.of(home.resolve("scripts/lib/cluster").toString(), name,
                folder.resolve(name).toString(), Integer.toString(port)));
        command.addAll(more);
        return new Service(Program.start(folder.resolve(name + ".log"), command, Map.of()).listening(port), port);
    }

    /** What it and the processes that it has started have used so far. */
    double cpuMs() {
        Stream<Long> children = ProcessHandle.of(program.pid()).stream().flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid);
        return Stream.concat(Stream.of(program.pid()), children).mapToDouble(Cpu::ticksMs).sum();
    }

    @Override
    public void close() {
        program.close();
    }
}

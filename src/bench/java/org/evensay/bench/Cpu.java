package org.evensay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processor time of one process, as the operating system counts it: to the nanosecond for each of its threads, or
 * where it does not tell that, in ticks of 10 ms for all of them. A thread that ends between two looks is left out.
 */
public final class Cpu {
    private static final double NS_A_TICK = 10_000_000;

    private final Map<String, Long> nsOfThreads;

    private Cpu(Map<String, Long> nsOfThreads) {
        this.nsOfThreads = nsOfThreads;
    }

    public static Cpu of(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        Map<String, Long> threads = new HashMap<>();
        try (Stream<Path> tasks = Files.list(process.resolve("task"))) {
            for (Path task : tasks.toList()) {
                nsOf(task.resolve("schedstat")).ifPresent(ns -> threads.put(task.getFileName().toString(), ns));
            }
            if (threads.isEmpty()) {
                threads.put("all", ticks(process.resolve("stat")));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Cpu(threads);
    }

    private static Optional<Long> nsOf(Path schedstat) throws IOException {
        try {
            return Optional.of(Long.parseLong(Files.readString(schedstat).split(" ")[0]));
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        }
    }

    /** All that a process has used so far, threads that have ended included. */
    public static double ticksMs(long pid) {
        try {
            return ticks(Path.of("/proc", Long.toString(pid), "stat")) / 1e6;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** User and system time: the 14th and 15th field, after a name that may hold anything. */
    private static long ticks(Path stat) throws IOException {
        String line = Files.readString(stat);
        List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        return (long) ((Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) * NS_A_TICK);
    }

    public double microsSince(Cpu before) {
        return nsOfThreads.entrySet().stream()
                .mapToDouble(thread -> thread.getValue() - before.nsOfThreads.getOrDefault(thread.getKey(), 0L))
                .sum() / 1_000;
    }
}

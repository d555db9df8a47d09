package org.evensay.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.web.RawHttp;

/** scripts/dev of a copied project, in processes of its own. */
final class RunningDev implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern READY = Pattern.compile("Evensay is ready: http://127\\.0\\.0\\.1:(\\d+)");

    private final Path log;
    private final Path scratch;
    private final Process script;
    private final RawHttp http;

    RunningDev(CopiedProject project) throws IOException, InterruptedException {
        scratch = Files.createDirectories(project.home().resolve("scratch"));
        log = project.home().resolve("dev.log");
        ProcessBuilder builder = new ProcessBuilder(project.home().resolve("scripts/dev").toString(), "--port", "0");
        builder.environment().put("TMPDIR", scratch.toString());
        script = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        await(() -> READY.matcher(said()).find(), "the links");
        Matcher ready = READY.matcher(said());
        ready.find();
        http = new RawHttp(Integer.parseInt(ready.group(1)));
    }

    RawHttp http() {
        return http;
    }

    /** All that it has said so far. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException later) {
            return "";
        }
    }

    void await(BooleanSupplier happens, String what) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!happens.getAsBoolean()) {
            if (System.nanoTime() > until || !script.isAlive()) {
                throw new AssertionError(what + " did not come; scripts/dev has said:\n" + said());
            }
            Thread.sleep(50);
        }
    }

    /** Ends the script alone, by its number, and waits for it and for what it had started. */
    List<ProcessHandle> end() throws InterruptedException {
        List<ProcessHandle> started = script.descendants().toList();
        script.destroy();
        script.waitFor(20, TimeUnit.SECONDS);
        return started;
    }

    /** What it has left in the folder for what need not be kept. */
    List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(scratch)) {
            return files.toList();
        }
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }
}

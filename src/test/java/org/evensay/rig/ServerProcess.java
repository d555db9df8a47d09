package org.evensay.rig;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program in a JVM of its own, which can be killed like any other process: SIGKILL, with no chance to tidy up. */
final class ServerProcess {
    private static final Duration TO_GET_READY = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path data;
    private final ClassArchive program;
    private final int port;
    private Process process;

    ServerProcess(Path data, ClassArchive program) throws IOException {
        this.data = data;
        this.program = program;
        try (ServerSocket probe = new ServerSocket(0)) {
            this.port = probe.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it and waits until it has written and synced. */
    void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program.options());
        command.addAll(List.of("org.evensay.Main", "serve", "--host", "127.0.0.1", "--port", Integer.toString(port),
                "--data", data.toString()));
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile()).start();
        long until = System.nanoTime() + TO_GET_READY.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new AssertionError("the server did not come back; see " + data.resolve("server.log"));
            }
            Thread.sleep(50);
        }
    }

    private boolean isReady() {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(address() + "/health/ready")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    /** In good order, as by Ctrl+C. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}

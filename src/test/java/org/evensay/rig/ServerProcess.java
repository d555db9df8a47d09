package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a JVM of its own, which can be killed like any other process: SIGKILL, with no chance to tidy up. */
public final class ServerProcess {
    private static final Duration TO_GET_READY = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path data;
    private final ClassArchive program;
    private final List<String> more;
    private final int port;
    private final Place place;
    private Process process;
    private String fileKiB = "unlimited";

    /** {@code host}: the address at which it listens; {@code within}: words before the command, such as lead there. */
    public record Place(String host, List<String> within) {
        public static final Place HERE = new Place("127.0.0.1", List.of());
    }

    ServerProcess(Path data, ClassArchive program) throws IOException {
        this(data, program, List.of());
    }

    ServerProcess(Path data, ClassArchive program, List<String> more) throws IOException {
        this(data, program, Place.HERE, more);
    }

    /** {@code more}: what else it is told when it is asked to serve. */
    public ServerProcess(Path data, ClassArchive program, Place place, List<String> more) throws IOException {
        this.data = data;
        this.program = program;
        this.place = place;
        this.more = more;
        this.port = FreePort.drawn();
    }

    public String address() {
        return "http://" + place.host() + ":" + port;
    }

    /** Starts it and waits until it has written and synced. */
    public void start() throws IOException, InterruptedException {
        begin();
        long until = System.nanoTime() + TO_GET_READY.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new AssertionError("the server did not come back: "
                        + Files.readString(data.resolve("server.log")));
            }
            Thread.sleep(50);
        }
    }

    /** What it says when it cannot start, to the end. */
    String failsToStart() throws IOException, InterruptedException {
        begin();
        assertThat(process.waitFor(TO_GET_READY.toSeconds(), TimeUnit.SECONDS)).as("it has ended").isTrue();
        assertThat(process.exitValue()).isNotZero();
        return Files.readString(data.resolve("server.log"));
    }

    private void begin() throws IOException {
        List<String> command = new ArrayList<>(place.within());
        command.addAll(List.of("bash", "-c", "ulimit -S -f " + fileKiB + "; exec \"$@\"", "server"));
        command.addAll(program.command(List.of("serve", "--host", place.host(), "--port", Integer.toString(port),
                "--data", data.toString())));
        command.addAll(more);
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile()).start();
    }

    /** The system takes nothing more than a beginning for any file of this process: to it that is a full disk. */
    void diskIsFull() throws IOException, InterruptedException {
        mayWriteFilesUpTo("4096");
    }

    void diskHasRoomAgain() throws IOException, InterruptedException {
        mayWriteFilesUpTo("unlimited");
    }

    /** From the next start on. */
    void diskHasRoomFor(int kiB) {
        fileKiB = Integer.toString(kiB);
    }

    private void mayWriteFilesUpTo(String bytes) throws IOException, InterruptedException {
        Process limits = new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes + ":")
                .inheritIO().start();
        assertThat(limits.waitFor()).isZero();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isReady() {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(address() + "/health/ready")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    /** In good order, as by Ctrl+C. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}

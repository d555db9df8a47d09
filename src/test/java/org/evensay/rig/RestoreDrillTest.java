package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.live.Browser;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The drill: a copy is saved while people write, then the disk is lost, and the workshop goes on where the copy is
 * taken in. Real processes, as a host has them.
 */
class RestoreDrillTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final int PEOPLE = 4;
    private static final int IDEAS_FIRST = 3;
    private static final int IDEAS_IN_ALL = 12;

    @TempDir
    private Path folder;
    private Path data;
    private ClassArchive program;
    private ServerProcess server;
    private LiveRoom room;

    @BeforeEach
    void peopleWrite() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        Path key = Files.writeString(folder.resolve("key"), KEY + "\n");
        program = ClassArchive.ready();
        server = new ServerProcess(data, program, List.of("--host-key-file", key.toString()));
        server.start();
        room = LiveRoom.start(server.address(), "Tea", "What works?", Map.of("host-key", KEY));
        IntStream.range(0, PEOPLE).forEach(number -> room.joinedBy("Guest " + number));
        room.moves("WELCOME", "SILENT");
        room.people().forEach(one -> IntStream.range(0, IDEAS_FIRST).forEach(number -> writes(one, number)));
    }

    @AfterEach
    void close() throws InterruptedException {
        server.kill();
    }

    private static void writes(LivePage one, int number) {
        one.does("write-idea", Map.of("text", "thought " + number));
    }

    @Test
    void afterALostDiskEverybodyGoesOnWithWhatTheCopyHolds() throws Exception {
        List<CompletableFuture<Void>> writing = room.people().stream()
                .map(one -> CompletableFuture.runAsync(() -> writesOn(one))).toList();
        Path copy = Files.write(folder.resolve("copy.zip"), saved());
        writing.forEach(CompletableFuture::join);
        server.kill();
        theDiskIsLost();
        assertThat(told("take-in", copy.toString(), "--data", data.toString())).contains("was compared with it");
        server.start();
        room.facilitator().comesBack();
        for (int number = 0; number < PEOPLE; number++) {
            LivePage one = room.people().get(number).comesBack();
            List<String> kept = WritingClient.shownOn(one);
            assertThat(kept).hasSizeBetween(IDEAS_FIRST, IDEAS_IN_ALL).containsExactlyInAnyOrderElementsOf(
                    IntStream.range(0, kept.size()).mapToObj(thought -> "thought " + thought).toList());
            writes(one, kept.size());
        }
        room.moves("SILENT", "SHARING");
    }

    /** While the copy is made. */
    private static void writesOn(LivePage one) {
        IntStream.range(IDEAS_FIRST, IDEAS_IN_ALL).forEach(number -> writes(one, number));
    }

    private byte[] saved() {
        Browser host = new Browser(server.address());
        host.open("/everything");
        return host.fileFor("/everything", Map.of("key", KEY));
    }

    private void theDiskIsLost() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).filter(file -> !file.equals(data))
                    .forEach(file -> assertThat(file.toFile().delete()).isTrue());
        }
    }

    /** What the program says when it is given these words. */
    private String told(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.command(List.of(words))).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}

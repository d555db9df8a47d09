package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real server, real sockets, and a system that takes no byte more: what people and whoever started it are told. */
@Timeout(180)
class FullDiskRigTest {
    private static final int TRIES = 60;

    @TempDir
    private Path data;
    private ServerProcess server;

    @BeforeEach
    void aServer() throws Exception {
        server = new ServerProcess(data, ClassArchive.ready());
    }

    @AfterEach
    void end() throws Exception {
        server.kill();
    }

    @Test
    void onAFullDiskNothingIsAcknowledgedAndTheRoomGoesOnWhenThereIsRoom() throws Exception {
        server.start();
        LiveRoom room = LiveRoom.start(server.address(), "Tea", "What works?", Map.of());
        LivePage anna = room.joinedBy("Anna");
        room.moves("WELCOME", "SILENT");
        anna.does("write-idea", Map.of("text", "before"));
        server.diskIsFull();
        String id = LivePage.newId();
        assertThat(written(anna, id)).as("told, with a sentence").contains("NOT_SAVED").contains("\"text\":\"");
        assertThat(isReadyByANewProof()).as("and whoever watches the machine sees it").isFalse();
        server.diskHasRoomAgain();
        long begun = System.nanoTime();
        for (int tries = 0; tries < TRIES && !written(anna, id).contains("\"ack\""); tries++) {
            Thread.sleep(500);
        }
        System.err.println("rig full disk: back after " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        assertThat(written(anna, id)).contains("\"ack\"");
        server.kill();
        server.start();
        assertThat(WritingClient.shownOn(anna.comesBack())).containsExactly("before", "meanwhile");
    }

    /** A proof is told for a second: on a quick machine the last one may be from before the disk was full. */
    private boolean isReadyByANewProof() throws InterruptedException {
        Thread.sleep(1_100);
        return server.isReady();
    }

    private static String written(LivePage page, String id) {
        Optional<JsonNode> answer = page.ask(id, "write-idea", Map.of("text", "meanwhile"));
        return answer.map(JsonNode::toString).orElse("no answer");
    }

    @Test
    void atTheStartAFullDiskIsNamed() throws Exception {
        server.diskHasRoomFor(200);
        assertThat(server.failsToStart()).contains("Nothing can be written to the disk of " + data + ". Is it full? "
                + "Make room, or choose another folder with --data.");
    }
}

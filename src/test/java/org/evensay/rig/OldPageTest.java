package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that was open before the server was started anew, perhaps as a newer version, is used on. */
class OldPageTest {
    private final RunningApp app = new RunningApp();
    private LiveRoom room;
    private LivePage anna;

    @BeforeEach
    void aPageFromBeforeTheUpgrade() {
        room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
        anna = room.joinedBy("Anna");
        room.moves("WELCOME", "SILENT");
        anna.open(anna.place());
        app.stop();
        app.startAgain();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aFormOfTheOldPageIsKept() {
        assertThat(anna.post(anna.place() + "/do", Map.of("do", "write-idea", "text", "by the old page")).statusCode())
                .isEqualTo(200);
        assertThat(shown()).containsExactly("by the old page");
    }

    private List<String> shown() {
        return WritingClient.shownOn(anna.comesBack());
    }

    /** The outbox of the old page goes by the new server's socket under the ids that it had. */
    @Test
    void whatWaitedInItsOutboxIsKeptOnce() {
        String id = LivePage.newId();
        anna.comesBack();
        Map<String, String> idea = Map.of("text", "from the outbox");
        assertThat(anna.ask(id, "write-idea", idea).orElseThrow().has("ack")).isTrue();
        app.stop();
        app.startAgain();
        anna.comesBack();
        assertThat(anna.ask(id, "write-idea", idea).orElseThrow().has("ack")).isTrue();
        assertThat(shown()).containsExactly("from the outbox");
    }

    @Test
    void theWallComesBackToWhatIsNow() {
        assertThat(room.screen().isBroken()).isTrue();
        room.facilitator().comesBack();
        room.screen().comesBack().awaitText("What works?");
        String before = room.screen().shown();
        room.moves("SILENT", "SHARING");
        room.screen().await(parts -> !room.screen().shown().equals(before));
    }

    /** A command that is no more, or has other fields now, is answered in words, and the line stays. */
    @Test
    void whatTheNewServerDoesNotKnowIsAnsweredInWordsAndTheLineStays() {
        anna.comesBack();
        for (String gone : new String[] {"write-poem", "move-on", "write-idea"}) {
            JsonNode answer = anna.send(gone, Map.of("verse", "of another version"));
            assertThat(answer.has("nack")).as(gone).isTrue();
            assertThat(answer.path("text").asText()).as(gone).isNotBlank();
        }
        anna.does("write-idea", Map.of("text", "still here"));
        assertThat(anna.isBroken()).isFalse();
    }
}

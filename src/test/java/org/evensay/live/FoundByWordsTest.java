package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests name ideas by their words, also when a step is called the same. */
@Timeout(120)
class FoundByWordsTest {

    @Test
    void anIdeaThatIsCalledLikeAStepIsFoundOnTheListAndNotInTheAgenda() {
        try (RunningApp app = new RunningApp()) {
            LiveRoom room = LiveRoom.start(app.address(), "Tea", "What helps?", Map.of());
            room.joinedBy("Anna");
            room.moves("WELCOME", "SILENT");
            room.moves("SILENT", "SHARING");
            room.facilitator().does("start-rounds");
            List.of("Tea", "Talk", "Songs").forEach(
                    idea -> room.facilitator().does("say-aloud", Map.of("text", idea)));
            room.moves("SHARING", "DISCUSSION");
            room.facilitator().does("spotlight", Map.of("idea", room.facilitator().idOfIdea("Talk")));
            String talk = "class=\"idea-text\" dir=\"auto\">Talk<";
            room.screen().await(parts -> parts.get("part-screen").contains(talk)
                    && !parts.get("part-screen").contains("dir=\"auto\">Tea<"));
            assertThat(room.screen().shown()).contains(talk);
        }
    }
}

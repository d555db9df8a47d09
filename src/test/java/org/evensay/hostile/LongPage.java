package org.evensay.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.workshop.Limit;

/** A room in the discussion of many long ideas, of which everybody's page is long and can be changed at any time. */
final class LongPage {
    private static final int AUTHORS = 10;
    private static final int IDEAS_EACH = 4;
    private static final Pattern OWN = Pattern.compile("id=\"own-([0-9a-f]{32})\"");
    private static final Pattern SPOT = Pattern.compile("id=\"spot-([0-9a-f]{32})\"");

    private final LiveRoom room;
    private final List<String> ideas;
    private int next;

    LongPage(String address) {
        room = LiveRoom.start(address, "A group", "What helps?", Map.of());
        room.moves("WELCOME", "SILENT");
        List<LivePage> authors = IntStream.range(0, AUTHORS).mapToObj(number -> room.joinedBy("Author")).toList();
        authors.forEach(LongPage::writes);
        room.moves("SILENT", "SHARING");
        room.facilitator().does("share-at-once");
        authors.forEach(LongPage::handsIn);
        room.facilitator().does("show-handed-in");
        room.moves("SHARING", "DISCUSSION");
        room.facilitator().await(parts -> spots().size() == AUTHORS * IDEAS_EACH);
        ideas = spots();
    }

    private List<String> spots() {
        return room.facilitator().all(SPOT);
    }

    private static void writes(LivePage author) {
        for (int idea = 0; idea < IDEAS_EACH; idea++) {
            String start = "Idea " + idea + " ";
            author.does("write-idea", Map.of("text",
                    start + "\u754c".repeat(Limit.IDEA_CHARACTERS.most() - start.length())));
        }
    }

    private static void handsIn(LivePage author) {
        author.await(parts -> author.all(OWN).size() == IDEAS_EACH);
        author.all(OWN).forEach(idea -> author.does("hand-in", Map.of("idea", idea, "in", "yes")));
        author.hangUp();
    }

    LiveRoom room() {
        return room;
    }

    /** The facilitator shows another idea to all: the longest part of each page is new. Not more often than allowed. */
    void changes() {
        JsonNode answer = room.facilitator().send("spotlight", Map.of("idea", ideas.get(next++ % ideas.size())));
        if (!answer.has("ack") && !answer.path("reason").asText().equals("TOO_FAST")) {
            throw new AssertionError("not changed: " + answer);
        }
    }
}

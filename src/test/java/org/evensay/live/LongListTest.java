package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LongListTest {
    private static final int PEOPLE = 60;
    private static final int FRAMES_FOR_ONE_PERSON = 40_000;

    private static RunningApp app;
    private static LiveRoom room;

    @BeforeAll
    static void manyPeople() {
        app = new RunningApp();
        room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
        for (int person = 1; person <= PEOPLE; person++) {
            comesIn("Person " + person + ".");
        }
        room.facilitator().await(parts -> parts.getOrDefault("part-people", "").contains("Person " + PEOPLE + "."));
    }

    @AfterAll
    static void close() {
        app.close();
    }

    private static void comesIn(String name) {
        Browser phone = new Browser(app.address());
        phone.open("/" + room.code());
        phone.post("/" + room.code() + "/seat", Map.of("name", name));
    }

    private List<String> frames() {
        return room.facilitator().everSent().lines().toList();
    }

    @Test
    void whoeverLeadsManyComesBackToTheirMovesFirstAndToTheListRightAfterIt() {
        int before = frames().size();
        room.facilitator().comesBack();
        assertThat(frames().get(before)).contains("\"parts\"").doesNotContain("part-people");
        room.facilitator().await(parts -> parts.getOrDefault("part-people", "").contains("Person 1."));
        assertThat(room.facilitator().part("part-people")).contains("Person " + PEOPLE + ".");
    }

    @Test
    void whenOnePersonMoreComesNobodyElsesLineIsSentAgain() {
        int before = frames().size();
        comesIn("Zora");
        room.facilitator().await(parts -> parts.getOrDefault("part-people", "").contains("Zora"));
        List<String> since = frames().subList(before, frames().size());
        assertThat(since).noneMatch(frame -> frame.contains("Person 7."));
        assertThat(String.join("", since)).hasSizeLessThan(FRAMES_FOR_ONE_PERSON);
        assertThat(room.facilitator().part("part-people")).contains("Person 7.").doesNotContain("data-kept");
    }
}

package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Workshops that were really held, played through the live server by people on sockets. */
class PublishedWorkshopsTest {

    @Test
    void threePeopleWithGoutEndWithThePublishedPriorities() throws Exception {
        endsAsPublished(PublishedWorkshop.SINGH_NGT1);
    }

    @Test
    void elevenPeopleOnTextMessagesEndWithThePublishedPriorities() throws Exception {
        endsAsPublished(PublishedWorkshop.DONOVAN_T11);
    }

    @Test
    void ballotsOfATableThatCannotBeAreRefused() {
        try (RunningApp app = new RunningApp()) {
            LiveRoom room = PlayedWorkshop.untilTheVote(app.address(), PublishedWorkshop.SINGH_NGT1);
            LivePage anna = room.people().get(0);
            String vote = PlayedWorkshop.vote(anna);
            List<String> list = PlayedWorkshop.ballotIds(anna, PublishedWorkshop.SINGH_NGT1.ideas());
            assertThat(refusal(anna, vote, list.subList(0, 4))).isEqualTo("TOO_MANY_CHOICES");
            assertThat(refusal(anna, vote, List.of(list.get(0), list.get(0)))).isEqualTo("CHOICE_TWICE");
        }
    }

    private static String refusal(LivePage person, String vote, List<String> choices) {
        return person.send("cast-ballot", Map.of("vote", vote, "rev", "1", "choice", choices)).path("reason").asText();
    }

    private static void endsAsPublished(PublishedWorkshop published) throws Exception {
        try (RunningApp app = new RunningApp()) {
            LiveRoom room = PlayedWorkshop.untilTheVote(app.address(), published);
            PlayedWorkshop.voteAndClose(room, published);
            JsonNode priorities = new ObjectMapper().readTree(
                    room.facilitator().open(room.facilitator().place() + "/priorities.json").body())
                    .path("questions").path(0).path("priorities");
            assertThat(priorities).hasSize(published.ideas().size());
            IntStream.range(0, published.ideas().size()).forEach(idea -> isAsPublished(published, idea, priorities));
        }
    }

    private static void isAsPublished(PublishedWorkshop published, int idea, JsonNode priorities) {
        for (JsonNode line : priorities) {
            if (line.path("idea").asText().equals(published.ideas().get(idea))) {
                assertThat(List.of(line.path("points").asInt(), line.path("people").asInt(), line.path("rank").asInt()))
                        .as(published.ideas().get(idea))
                        .isEqualTo(List.of(published.points().get(idea), published.people().get(idea),
                                published.ranks().get(idea)));
                return;
            }
        }
        throw new AssertionError("missing: " + published.ideas().get(idea));
    }
}

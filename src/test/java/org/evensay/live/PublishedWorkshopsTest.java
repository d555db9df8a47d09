package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.store.PostgresAddress;
import org.evensay.support.Postgres;
import org.evensay.support.Redis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workshops that were really held, played through the live server by people on sockets. */
class PublishedWorkshopsTest {

    @Test
    void threePeopleWithGoutEndWithThePublishedPriorities() throws Exception {
        endsAsPublished(PublishedWorkshop.SINGH_NGT1, 0);
    }

    @Test
    void elevenPeopleOnTextMessagesEndWithThePublishedPriorities() throws Exception {
        endsAsPublished(PublishedWorkshop.DONOVAN_T11, 7);
    }

    /**
     * Table 8 prints 153 points where six people with five choices can give 90. The ballots that it would take, with
     * more than five choices or with an idea twice, are refused, and what remains adds up to 90.
     */
    @Test
    void theTableThatCannotBeIsRefusedAsBallotsThatCannotBe() {
        try (RunningApp app = new RunningApp()) {
            PublishedWorkshop table = PublishedWorkshop.DONOVAN_T8;
            LiveRoom room = PlayedWorkshop.untilTheVote(app.address(), table);
            for (LivePage person : room.people()) {
                String vote = PlayedWorkshop.vote(person);
                List<String> list = PlayedWorkshop.ballotIds(person, table.ideas());
                assertThat(refusal(person, vote, list)).isEqualTo("TOO_MANY_CHOICES");
                assertThat(refusal(person, vote, List.of(list.get(0), list.get(0)))).isEqualTo("CHOICE_TWICE");
            }
            PlayedWorkshop.vote(room, table);
            room.moves("VOTING", "REVIEW");
            room.facilitator().awaitText("6 ballots x 15 points = 90; counted 90.");
            assertThat(table.points().stream().mapToInt(Integer::intValue).sum()).isEqualTo(153).isGreaterThan(90);
        }
    }

    private static String refusal(LivePage person, String vote, List<String> choices) {
        return person.send("cast-ballot", Map.of("vote", vote, "rev", "1", "choice", choices)).path("reason").asText();
    }

    /** The house starts anew between the end and the look at it: what is looked at comes from the server. */
    @Test
    @Tag("long")
    void theSameIsKeptInADatabaseOnAServer() throws Exception {
        endsAsPublished(RunningApp.on(Postgres.empty()), PublishedWorkshop.SINGH_NGT1, 0);
    }

    private static void endsAsPublished(PublishedWorkshop published, int pointsToPassOn) throws Exception {
        endsAsPublished(new RunningApp(), published, pointsToPassOn);
    }

    /** Who leads is at one node, the wall at the other, and people at both. */
    @Test
    void theSameEndIsReachedByPeopleAtTwoNodes() throws Exception {
        PostgresAddress database = Postgres.empty();
        try (Redis redis = Redis.started();
             RunningApp other = RunningApp.on(database, Optional.of(redis.address()))) {
            endsAsPublished(RunningApp.on(database, Optional.of(redis.address())), List.of(other.address()),
                    PublishedWorkshop.SINGH_NGT1, 0);
        }
    }

    private static void endsAsPublished(RunningApp started, PublishedWorkshop published, int pointsToPassOn)
            throws Exception {
        endsAsPublished(started, List.of(), published, pointsToPassOn);
    }

    private static void endsAsPublished(RunningApp started, List<String> otherNodes, PublishedWorkshop published,
                                        int pointsToPassOn) throws Exception {
        try (RunningApp app = started) {
            List<String> nodes = Stream.concat(Stream.of(app.address()), otherNodes.stream()).toList();
            LiveRoom room = PlayedWorkshop.untilTheVote(nodes, published);
            PlayedWorkshop.voteAndClose(room, published);
            app.stop();
            app.startAgain();
            JsonNode priorities = new ObjectMapper().readTree(
                    room.facilitator().open(room.facilitator().place() + "/priorities.json").body())
                    .path("questions").path(0).path("priorities");
            assertThat(priorities).hasSize(published.ideas().size());
            IntStream.range(0, published.ideas().size()).forEach(idea -> isAsPublished(published, idea, priorities));
            JsonNode toPassOn = new ObjectMapper().readTree(
                    room.facilitator().open(room.facilitator().place() + "/shared.json").body());
            List<Integer> figures = toPassOn.findValues("points").stream()
                    .filter(points -> !points.isNull()).map(JsonNode::asInt).toList();
            assertThat(figures)
                    .as("of three people no points leave").isEqualTo(published.points().subList(0, pointsToPassOn));
            assertThat(toPassOn.findValues("people")).isEmpty();
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

package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document that leaves the group. */
class SharedJsonTest {

    @Test
    void sixBallotsGivePointsAndWhatIsNotToldIsNull() throws IOException {
        JsonNode question = question(6);
        assertThat(question.path("figures").asText()).isEqualTo("points");
        assertThat(values("points", question)).containsExactly("10", "10", "7", "7", "null");
        assertThat(values("rank", question)).containsExactly("1", "1", "3", "3", "null");
        assertThat(values("share_of_points_available", question))
                .containsExactly("27.78", "27.78", "19.44", "19.44", "null");
    }

    @Test
    void threeBallotsGiveTheFirstPlacesAndNoFigure() throws IOException {
        JsonNode question = question(3);
        assertThat(question.path("figures").asText()).isEqualTo("order");
        assertThat(values("rank", question)).containsExactly("1", "2", "3", "null", "null");
        assertThat(values("points", question)).containsOnly("null");
        assertThat(values("share_of_points_available", question)).containsOnly("null");
    }

    @Test
    void twoBallotsGiveTheIdeasOnly() throws IOException {
        JsonNode question = question(2);
        assertThat(question.path("figures").asText()).isEqualTo("list");
        assertThat(question.path("priorities")).isEmpty();
        assertThat(question.path("ideas_without_figures")).hasSize(5);
    }

    private static JsonNode question(int people) throws IOException {
        return new ObjectMapper().readTree(SharedJson.of(Voted.by(people))).path("questions").path(0);
    }

    private static List<String> values(String name, JsonNode question) {
        return question.path("priorities").findValues(name).stream().map(JsonNode::asText).toList();
    }
}

package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.evensay.i18n.Languages;
import org.evensay.support.Meeting;
import org.evensay.view.GroupPriorities;
import org.evensay.view.SharedPriorities;
import org.junit.jupiter.api.Test;

/** Anna takes tea back after both votes: its points stay, its words go, and the files say so. */
class WithdrawnIdeaTest {
    private final Meeting meeting = TwoVotes.ofThree();

    WithdrawnIdeaTest() {
        meeting.facilitator().reveals(9);
        meeting.person("anna").removes("tea");
    }

    @Test
    void theTablesSayInWordsThatItWasTakenBack() {
        GroupPriorities own = GroupPriorities.of(meeting.workshop());
        assertThat(column("idea", PrioritiesTable.of(own))).containsExactly("talk", "(withdrawn idea)", "cake");
        assertThat(column("points", PrioritiesTable.of(own))).containsExactly(5, 4, 0);
        assertThat(column("idea", SharedTable.of(SharedPriorities.of(meeting.workshop()))))
                .containsExactlyInAnyOrder("talk", "(withdrawn idea)", "cake");
        assertThat(column("fallers", VotesTable.of(own, new Languages().in("en"))))
                .containsExactly("A: (withdrawn idea) (1 → 2)");
    }

    @Test
    void theDocumentsHaveNoWordsOfItAndAFieldThatSaysWhy() throws IOException {
        JsonNode own = new ObjectMapper().readTree(
                PrioritiesJson.of(GroupPriorities.of(meeting.workshop()), new Languages().in("en")));
        JsonNode toPassOn = new ObjectMapper().readTree(SharedJson.of(SharedPriorities.of(meeting.workshop())));
        List.of(own, toPassOn).forEach(file -> file.path("questions").path(0).path("priorities").forEach(line -> {
            boolean tea = line.path("letter").asText().equals("A");
            assertThat(line.path("withdrawn").asBoolean()).isEqualTo(tea);
            assertThat(line.path("idea").asText().isEmpty()).isEqualTo(tea);
        }));
        assertThat(own.findPath("fallers").path(0).path("withdrawn").asBoolean()).isTrue();
        assertThat(own.toString()).doesNotContain("tea\"");
    }

    private static List<Object> column(String name, Table table) {
        return table.lines().stream().map(line -> line.get(table.columns().indexOf(name))).toList();
    }
}

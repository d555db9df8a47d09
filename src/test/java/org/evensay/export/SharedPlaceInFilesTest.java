package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.support.Meeting;
import org.evensay.view.GroupPriorities;
import org.evensay.view.SharedPriorities;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** Dots: tea 3, and talk, cake and song 1 each, of which the group keeps one beside tea and votes again. */
class SharedPlaceInFilesTest {
    private static final Words ENGLISH = new Languages().in("en");
    private static final List<String> PEOPLE = List.of("anna", "ben", "cleo");
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").by(VotingRule.DOTS).choosing(2).keeping(2)
            .sharing("anna: tea", "ben: talk", "cleo: cake", "anna: song").inVoting();

    SharedPlaceInFilesTest() {
        meeting.person("anna").marks("tea 1", "talk 1");
        meeting.person("ben").marks("tea 1", "cake 1");
        meeting.person("cleo").marks("tea 1", "song 1");
        meeting.facilitator().movesTo(Step.REVIEW).movesTo(Step.RESULTS).reveals(9);
    }

    @Test
    void theTableSaysWhatAVoteOnTheSharedPlaceGaveEachIdeaThatStoodInIt() {
        votesAgain("cake 1", "cake 1", "talk 1");
        Table table = table();
        assertThat(column("idea", table)).containsExactly("tea", "cake", "talk", "song");
        assertThat(column("dots", table)).containsExactly(3, 1, 1, 1);
        assertThat(column("shared_place_vote", table)).containsExactly("", 2, 2, 2);
        assertThat(column("shared_place_ballots_cast", table)).containsExactly("", 3, 3, 3);
        assertThat(column("shared_place_rank", table)).containsExactly("", 1, 2, "");
        assertThat(column("shared_place_people", table)).containsExactly("", 2, 1, 0);
        assertThat(column("shared_place_dots", table)).containsExactly("", 2, 1, 0);
    }

    @Test
    void afterTwoSuchVotesEachCellHasAFigureOfEach() {
        votesAgain("cake 1", "cake 1", "cake 1");
        meeting.facilitator().settles(3);
        IntStream.range(0, 3).forEach(person -> meeting.person(PEOPLE.get(person)).marks("song 1"));
        meeting.facilitator().movesTo(Step.RESULTS);
        assertThat(column("idea", table())).containsExactly("tea", "cake", "song", "talk");
        assertThat(column("shared_place_vote", table())).containsExactly("", 2, "2 | 3", "2 | 3");
        assertThat(column("shared_place_dots", table())).containsExactly("", 3, "0 | 3", "0 | 0");
    }

    @Test
    void theDocumentHasTheVoteWithItsIdeasAndFigures() throws IOException {
        assertThat(question().path("votes_on_shared_places")).isEmpty();
        votesAgain("cake 1", "cake 1", "talk 1");
        JsonNode again = question().path("votes_on_shared_places").path(0);
        assertThat(again.path("vote").asInt()).isEqualTo(2);
        assertThat(again.path("method").asText()).endsWith("dots, one on an idea");
        assertThat(again.path("ballots_cast").asInt()).isEqualTo(3);
        assertThat(again.path("among").findValuesAsText("letter")).containsExactly("B", "C", "D");
        assertThat(again.path("priorities").findValuesAsText("letter")).containsExactly("C", "B", "D");
        assertThat(again.path("priorities").findValuesAsText("dots")).containsExactly("2", "1", "0");
    }

    @Test
    void aVoteOfTooFewIsToldWithoutFigures() throws IOException {
        votesAgain("cake 1", "cake 1");
        JsonNode again = question().path("votes_on_shared_places").path(0);
        assertThat(again.path("ballots_cast").asInt()).isEqualTo(2);
        assertThat(again.path("priorities")).isEmpty();
        assertThat(column("shared_place_dots", table())).containsOnly("");
    }

    @Test
    void theRecordSaysWhereTheLineIsOfWhatTheGroupKeeps() throws IOException {
        assertThat(column("kept", table())).containsExactly("yes", "yes", "yes", "yes");
        votesAgain("cake 1", "cake 1", "talk 1");
        assertThat(column("kept", table())).containsExactly("yes", "yes", "no", "no");
        assertThat(question().path("keep").toString()).isEqualTo("{\"wanted\":2,\"kept\":2,\"last_kept\":\"C\"}");
        assertThat(question().path("priorities").findValuesAsText("kept"))
                .containsExactly("true", "true", "false", "false");
    }

    @Test
    void theSheetOfVotesHasBothInALine() {
        votesAgain("cake 1", "cake 1", "talk 1");
        Table votes = VotesTable.of(GroupPriorities.of(meeting.workshop()), ENGLISH);
        assertThat(column("votes_on_shared_places", votes))
                .containsExactly("vote 2, ballots 3: B: talk | C: cake | D: song");
        assertThat(column("keep", votes)).containsExactly(2);
        assertThat(column("last_kept", votes)).containsExactly("C");
    }

    /** The line, and the order inside a shared place, tell of single ballots: they stay in the group. */
    @Test
    void whatIsPassedOnHasNothingOfIt() {
        byte[] before = SharedJson.of(SharedPriorities.of(meeting.workshop()));
        votesAgain("cake 1", "cake 1", "talk 1");
        assertThat(SharedJson.of(SharedPriorities.of(meeting.workshop()))).isEqualTo(before);
    }

    private void votesAgain(String... marks) {
        meeting.facilitator().settles(2);
        IntStream.range(0, marks.length).forEach(person -> meeting.person(PEOPLE.get(person)).marks(marks[person]));
        meeting.facilitator().movesTo(Step.RESULTS);
    }

    private JsonNode question() throws IOException {
        return new ObjectMapper().readTree(PrioritiesJson.of(GroupPriorities.of(meeting.workshop()), ENGLISH))
                .path("questions").path(0);
    }

    private Table table() {
        return PrioritiesTable.of(GroupPriorities.of(meeting.workshop()));
    }

    private static List<Object> column(String name, Table table) {
        return table.lines().stream().map(line -> line.get(table.columns().indexOf(name))).toList();
    }
}

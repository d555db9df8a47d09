package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.support.Meeting;
import org.evensay.view.GroupPriorities;
import org.evensay.view.LeadingView;
import org.evensay.view.ProcessRecord;
import org.evensay.view.SeatName;
import org.evensay.view.SharedPriorities;
import org.junit.jupiter.api.Test;

/** The group's own record has both votes, side by side; the file to pass on has nothing of the first. */
class BothVotesTest {
    private static final Words ENGLISH = new Languages().in("en");

    @Test
    void theTableHasTheFirstVoteBesideTheOneThatCounts() {
        Meeting meeting = TwoVotes.ofThree();
        meeting.facilitator().reveals(9);
        List<NamedCsvRecord> lines = table(meeting);
        assertThat(column("idea", lines)).containsExactly("talk", "tea", "cake");
        assertThat(column("rank", lines)).containsExactly("1", "2", "");
        assertThat(column("points", lines)).containsExactly("5", "4", "0");
        assertThat(column("first_vote_rank", lines)).containsExactly("2", "1", "");
        assertThat(column("first_vote_points", lines)).containsExactly("3", "6", "0");
        assertThat(column("first_vote_people", lines)).containsExactly("3", "3", "0");
        assertThat(column("first_vote_median", lines)).containsOnly("");
    }

    @Test
    void afterOneVoteTheColumnsOfTheFirstAreEmpty() {
        List<NamedCsvRecord> lines = table(TwoVotes.onlyTheFirst());
        assertThat(column("rank", lines)).contains("1");
        assertThat(column("first_vote_rank", lines)).containsOnly("");
        assertThat(column("first_vote_points", lines)).containsOnly("");
    }

    @Test
    void theDocumentHasTheWholeFirstVoteAndHowItWasCounted() throws IOException {
        Meeting meeting = TwoVotes.ofThree();
        meeting.facilitator().reveals(9);
        JsonNode question = question(meeting);
        JsonNode first = question.path("first_vote");
        assertThat(first.path("vote").asInt()).isOne();
        assertThat(first.path("ballots_cast").asInt()).isEqualTo(3);
        assertThat(first.path("priorities").findValuesAsText("letter")).containsExactly("A", "B", "C");
        assertThat(first.path("priorities").findValuesAsText("points")).containsExactly("6", "3", "0");
        assertThat(question.path("how_people_chose").asText())
                .isEqualTo("Each person could choose 2 ideas and put them in order.");
        assertThat(question.path("how_it_was_counted").asText()).startsWith("Points of an idea = 2 for each first");
    }

    @Test
    void theChangeAndOtherWaysOfCountingComeOnceTheRoomWasShownEveryPlace() throws IOException {
        Meeting meeting = TwoVotes.ofThree();
        meeting.facilitator().reveals(1);
        assertThat(question(meeting).path("change").isNull()).isTrue();
        assertThat(question(meeting).path("other_ways_of_counting").isNull()).isTrue();

        meeting.facilitator().reveals(9);
        JsonNode change = question(meeting).path("change");
        assertThat(change.path("risers").toString())
                .isEqualTo("[{\"letter\":\"B\",\"idea\":\"talk\",\"from\":2,\"to\":1}]");
        assertThat(change.path("fallers").findValuesAsText("letter")).containsExactly("A");
        assertThat(change.path("rank_correlation").asText()).isEqualTo("-1.0");
        assertThat(change.path("ballots_new_or_changed_at_least").asInt()).isEqualTo(2);
        JsonNode others = question(meeting).path("other_ways_of_counting");
        assertThat(others.path("ways").asInt()).isEqualTo(4);
        assertThat(others.path("would_change_it").asText()).startsWith("No. We counted the same ballots");
    }

    @Test
    void votesInTwoWaysAreKeptBothAndTheRecordSaysWhyTheyAreNotCompared() throws IOException {
        Meeting meeting = TwoVotes.inTwoWays();
        meeting.facilitator().reveals(9);
        JsonNode question = question(meeting);
        assertThat(question.path("change").isNull()).isTrue();
        assertThat(question.path("since_first_vote").asText()).isEqualTo(ENGLISH.say("change.two-ways"));
        assertThat(question.path("how_it_was_counted").asText()).contains("middle number");
        assertThat(question.path("first_vote").path("how_it_was_counted").asText()).startsWith("Points of an idea");
        assertThat(column("first_vote_points", table(meeting))).contains("5", "4");
    }

    @Test
    void theSheetsAreTheTableAndOneLineAQuestionAboutItsVotes() throws IOException {
        Meeting meeting = TwoVotes.ofThree();
        meeting.facilitator().reveals(9);
        GroupPriorities own = GroupPriorities.of(meeting.workshop());
        Table votes = VotesTable.of(own, ENGLISH);
        byte[] bytes = OwnBook.of(own, ProcessRecord.of(meeting.workshop()), ENGLISH);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("priorities");
            Row line = book.getSheet("votes").getRow(1);
            assertThat(cell(line, votes, "risers")).isEqualTo("B: talk (2 → 1)");
            assertThat(cell(line, votes, "fallers")).isEqualTo("A: tea (1 → 2)");
            assertThat(cell(line, votes, "ballots_new_or_changed_at_least")).isEqualTo("2.0");
            assertThat(cell(line, votes, "rank_correlation")).isEqualTo("-1.0");
            assertThat(cell(line, votes, "how_it_was_counted")).startsWith("Points of an idea = 2 for each first");
            assertThat(cell(line, votes, "would_another_way_change_it")).startsWith("No.");
            assertThat(cell(line, votes, "since_first_vote")).contains("At least 2 of the 3 ballots");
        }
    }

    /** A table of ideas has no line for seats, so the CSV has nothing of it. */
    @Test
    void aSheetOfItsOwnSaysHowOftenEachSeatLedByItsNumberAlone() throws IOException {
        List<LeadingView.HeldView> led = List.of(new LeadingView.HeldView(new SeatName(1, "anna"), 2, false),
                new LeadingView.HeldView(new SeatName(3, "ben"), 1, true));
        GroupPriorities own = new GroupPriorities("Tea", LocalDate.EPOCH, led, List.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(OwnBook.of(own,
                new ProcessRecord("Tea", LocalDate.EPOCH, List.of()), ENGLISH)))) {
            assertThat(book.getSheet("led")).extracting(row -> row.getCell(0) + " " + row.getCell(1))
                    .containsExactly("seat times", "1.0 2.0", "3.0 1.0");
        }
    }

    /** Two first votes that have nothing in common, and the same second one: what is passed on is the same file. */
    @Test
    void whatIsPassedOnIsTheSameWhateverTheFirstVoteWas() {
        Meeting one = TwoVotes.ofSix("tea talk", "tea talk", "tea talk", "tea talk", "tea talk", "tea talk");
        Meeting other = TwoVotes.ofSix("cake talk", "cake", "cake tea", "cake tea", "cake talk", "cake");
        one.facilitator().reveals(9);
        other.facilitator().reveals(9);
        assertThat(PrioritiesJson.of(GroupPriorities.of(one.workshop()), ENGLISH))
                .isNotEqualTo(PrioritiesJson.of(GroupPriorities.of(other.workshop()), ENGLISH));
        SharedPriorities toPassOn = SharedPriorities.of(one.workshop());
        assertThat(SharedJson.of(toPassOn)).isEqualTo(SharedJson.of(SharedPriorities.of(other.workshop())));
        assertThat(CsvFile.of(SharedTable.of(toPassOn)))
                .isEqualTo(CsvFile.of(SharedTable.of(SharedPriorities.of(other.workshop()))));
        assertThat(new String(SharedJson.of(toPassOn), StandardCharsets.UTF_8))
                .doesNotContain("first_vote", "change", "other_ways");
    }

    private static JsonNode question(Meeting meeting) throws IOException {
        return new ObjectMapper().readTree(PrioritiesJson.of(GroupPriorities.of(meeting.workshop()), ENGLISH))
                .path("questions").path(0);
    }

    private static String cell(Row line, Table table, String column) {
        return line.getCell(table.columns().indexOf(column)).toString();
    }

    private static List<NamedCsvRecord> table(Meeting meeting) {
        byte[] bytes = CsvFile.of(PrioritiesTable.of(GroupPriorities.of(meeting.workshop())));
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8).substring(1)).stream()
                .toList();
    }

    private static List<String> column(String name, List<NamedCsvRecord> lines) {
        return lines.stream().map(line -> line.getField(name)).toList();
    }
}

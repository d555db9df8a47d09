package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.view.GroupPriorities;
import org.evensay.view.ProcessRecord;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.HideIdea;
import org.evensay.workshop.command.Translate;
import org.junit.jupiter.api.Test;

/** The group's own files have what helpers typed, beside the author's words; what may be passed on has it not. */
class TranslationsInFilesTest {
    private static final Words ENGLISH = new Languages().in("en");

    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo", "dora", "emil").choosing(2)
            .withASecondVote().sharing("anna: paned o de", "ben: chess", "cleo: walks").inDiscussion();

    TranslationsInFilesTest() {
        types("paned o de", "uk", "чашка чаю");
        types("paned o de", "pl", "filiżanka herbaty");
        meeting.facilitator().does(new Translate(Optional.empty(), "pl", "Co działa?"));
    }

    private void types(String idea, String language, String words) {
        meeting.facilitator().does(new Translate(Optional.of(meeting.idea(idea).id()), language, words));
    }

    private GroupPriorities own() {
        return GroupPriorities.of(meeting.workshop());
    }

    private List<Object> column(String name) {
        Table table = PrioritiesTable.of(own());
        return table.lines().stream().map(line -> line.get(table.columns().indexOf(name))).toList();
    }

    private List<String> allOfTheGroup() throws IOException {
        List<String> files = new ArrayList<>(List.of(
                new String(CsvFile.of(PrioritiesTable.of(own())), StandardCharsets.UTF_8),
                new String(PrioritiesJson.of(own(), ENGLISH), StandardCharsets.UTF_8)));
        byte[] sheets = OwnBook.of(own(), ProcessRecord.of(meeting.workshop()), ENGLISH);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheets))) {
            StringBuilder text = new StringBuilder();
            book.getSheetAt(0).forEach(row -> row.forEach(text::append));
            files.add(text.toString());
        }
        return files;
    }

    @Test
    void beforeAVoteAndAfterItTheTableSaysInWhichLanguage() {
        assertThat(column("translations")).containsExactly("pl: filiżanka herbaty | uk: чашка чаю", "", "");
        Onwards.toReview(Onwards.toVoting(meeting));
        assertThat(column("idea")).containsExactly("paned o de", "chess", "walks");
        assertThat(column("translations")).containsExactly("pl: filiżanka herbaty | uk: чашка чаю", "", "");
        assertThat(column("question_translations")).containsOnly("pl: Co działa?");
    }

    @Test
    void inJsonTheyStandByTheirLanguage() throws IOException {
        JsonNode before = questionInJson();
        assertThat(before.at("/ideas_without_figures/0/translations/pl").asText()).isEqualTo("filiżanka herbaty");
        Onwards.toReview(Onwards.toVoting(meeting));
        JsonNode after = questionInJson();
        assertThat(after.at("/priorities/0/translations/uk").asText()).isEqualTo("чашка чаю");
        assertThat(after.at("/priorities/1/translations").isEmpty()).isTrue();
        assertThat(after.at("/question_translations/pl").asText()).isEqualTo("Co działa?");
    }

    private JsonNode questionInJson() throws IOException {
        return new ObjectMapper().readTree(PrioritiesJson.of(own(), ENGLISH)).at("/questions/0");
    }

    @Test
    void everyFileOfTheGroupHasThem() throws IOException {
        assertThat(allOfTheGroup()).hasSize(3).allSatisfy(file ->
                assertThat(file).contains("filiżanka herbaty", "чашка чаю", "Co działa?"));
    }

    @Test
    void withAnIdeaThatIsOutOfSightItsTranslationIsToo() throws IOException {
        meeting.facilitator().does(new HideIdea(meeting.idea("paned o de").id()));
        assertThat(allOfTheGroup()).allSatisfy(file -> assertThat(file).doesNotContain("herbaty", "чаю"));
    }

    @Test
    void withAnIdeaThatIsTakenBackAfterTheVoteItsTranslationIsGone() throws IOException {
        Onwards.toReview(Onwards.toVoting(meeting));
        meeting.person("anna").removes("paned o de");
        assertThat(column("idea")).contains("(withdrawn idea)");
        assertThat(allOfTheGroup()).allSatisfy(file -> assertThat(file).doesNotContain("herbaty", "чаю"));
    }

    /** The file has the words that were voted on, and nothing that says others. */
    @Test
    void wordsThatChangedSinceTheVoteHaveNone() {
        Onwards.toReview(Onwards.toVoting(meeting));
        meeting.facilitator().movesTo(Step.DISCUSSION);
        meeting.person("anna").rewordsUnopposed("paned o de", "te a chwmni");
        types("te a chwmni", "pl", "towarzystwo");
        assertThat(column("idea")).contains("paned o de");
        assertThat(column("translations")).containsOnly("");
    }

    @Test
    void whatMayBePassedOnHasTheAuthorsWordsOnly() {
        Onwards.toResults(Onwards.toReview(Onwards.toVoting(meeting))).facilitator().reveals(9);
        SharedPriorities shared = SharedPriorities.of(meeting.workshop());
        assertThat(new String(CsvFile.of(SharedTable.of(shared)), StandardCharsets.UTF_8)).contains("paned o de")
                .doesNotContain("herbaty", "działa");
        assertThat(new String(SharedJson.of(shared), StandardCharsets.UTF_8)).contains("paned o de")
                .doesNotContain("herbaty", "działa");
    }
}

package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a team and a group take away with them, by the links and forms of their pages. */
class TakingOutTest {
    private static HouseOnAPort house;
    private static LentInquiry lent;

    @BeforeAll
    static void threeGroupsLendTheirAnswers() throws StoreFailed {
        house = HouseOnAPort.atHome();
        lent = new LentInquiry(house, "Tea");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aTeamSaysHowItsTableIsWrittenAndElseItIsAsUsual() {
        assertThat(lent.team("/comparison.csv").body()).startsWith("\uFEFFtheme,points,");
        assertThat(lent.team("/comparison.csv?parted=semicolon&mark=no").body()).startsWith("theme;points;");
        assertThat(lent.team("/comparison.csv?parted=tabs&mark=perhaps").body()).startsWith("\uFEFFtheme,points,");
        assertThat(lent.team("/compare").body()).contains("name=\"parted\" value=\"semicolon\"", "name=\"mark\"");
    }

    @Test
    void soDoesWhoeverLeadsARoom() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        String cookie = "Cookie: " + started.leadCookie();
        assertThat(house.http.get(started.lead() + "/facilitator", cookie).body())
                .contains("action=\"" + started.lead() + "/facilitator/priorities.csv\"",
                        "action=\"" + started.lead() + "/facilitator/shared.csv\"");
        assertThat(house.http.get(started.lead() + "/facilitator/priorities.csv?parted=semicolon&mark=no", cookie)
                .body()).startsWith("group;date;");
        assertThat(house.http.get(started.lead() + "/facilitator/shared.csv?parted=semicolon", cookie).body())
                .startsWith("\uFEFFgroup;date;");
        assertThat(house.http.get(started.lead() + "/facilitator/process.csv?mark=no", cookie).body())
                .startsWith("item,group,question_number,says,count,minutes");
    }

    @Test
    void aTeamsInquiryIsOneBookWithASheetForEachThing() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lent.teamFile("/inquiry.xlsx")))) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName)).containsExactly(
                    "Priorities", "Ideas and where they come from", "Themes by group", "Side by side",
                    "How it came to be", "Codebook");
            assertThat(StreamSupport.stream(book.spliterator(), false)).allSatisfy(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).as(sheet.getSheetName()).isTrue();
                assertThat(sheet.getLastRowNum()).as(sheet.getSheetName()).isPositive();
            });
            assertThat(lines(book.getSheet("Priorities"))).contains(
                    "1.0 | What works well in our group? | 1.0 | Tea | " + today() + " | 1.0 | A | Tea | ");
            assertThat(lines(book.getSheet("Side by side"))).anyMatch(line -> line.contains("| A good place | 45.0"));
            assertThat(book.getSheet("Priorities").getRow(1).getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void theBookTracesEachIdeaFromItsFirstWordsToItsTheme() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lent.teamFile("/inquiry.xlsx")))) {
            List<String> lines = lines(book.getSheet("Ideas and where they come from"));
            assertThat(lines).anyMatch(line -> line.contains("Tea | B | A key | yes | H | Room and key"))
                    .anyMatch(line -> line.contains("Tea | C | A room | yes | H | Room and key"))
                    .anyMatch(line -> line.contains("Tea | A | Tea | no | A | Tea"));
            assertThat(texts(book.getSheet("Ideas and where they come from"))).contains("A good place");
        }
    }

    @Test
    void whatIsInTheBookHasLeftTheGroupsAndHowLongTheyMetHasNot() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lent.teamFile("/inquiry.xlsx")))) {
            List<String> process = texts(book.getSheet("How it came to be"));
            assertThat(process).contains("This stays with each group. Please ask the groups.",
                    "Ballots in the vote that counts").doesNotContain("Write", "Welcome", "People who took a seat");
        }
    }

    @Test
    void aStrangerTakesNothing() {
        assertThat(List.of("/inquiry.xlsx", "/comparison.pdf")).allSatisfy(file ->
                assertThat(house.http.get(lent.begun.team() + file).status()).isEqualTo(403));
        assertThat(List.of("/group.pdf", "/summary/" + id() + "/summary.pdf", "/process/" + id() + "/process.pdf",
                "/process/" + id() + "/process.csv")).allSatisfy(file ->
                assertThat(house.http.get(lent.begun.group() + file).status()).isEqualTo(403));
        assertThat(house.http.get(lent.begun.group() + "/process/" + id()).body()).contains("name=\"key\"");
    }

    /** The other groups' workshops are in the same house. */
    @Test
    void aGroupTakesOutNoWorkshopButItsOwn() {
        String other = lent.workshops.get(1).value();
        assertThat(List.of("/summary/" + other + "/summary.pdf", "/process/" + other, "/process/" + other
                + "/process.csv")).allSatisfy(file -> assertThat(lent.group(file).status()).isEqualTo(404));
    }

    @Test
    void theRecordOfAMeetingIsAPageATableAndPaper() throws IOException {
        assertThat(lent.group("/summary/" + id()).body()).contains("/process/" + id(), "summary.pdf");
        assertThat(lent.group("/process/" + id()).body()).contains("The question, word for word", "Write:",
                "“H: Room and key” is made of: B: A key | C: A room");
        assertThat(lent.group("/process/" + id() + "/process.csv").body()).contains("\"The question, word for word\"");
        assertThat(paper(lent.groupFile("/process/" + id() + "/process.pdf"))).contains("The question, word for word");
    }

    @Test
    void theGroupsPageAndTheSummaryOnPaperHoldThePrioritiesAndNoControls() throws IOException {
        String page = paper(lent.groupFile("/group.pdf"));
        assertThat(page).contains("Tea", "Room and key", "Tea first.").doesNotContain("Begin", "Erase");
        String summary = paper(lent.groupFile("/summary/" + id() + "/summary.pdf"));
        assertThat(summary).contains("Tea first.", "Room and key", "11 points").doesNotContain("Write it down");
    }

    @Test
    void theComparisonOnPaperIsTitledTaggedAndHasItsTables() throws IOException {
        byte[] file = lent.teamFile("/comparison.pdf");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Side by side: What works well in our group? (What works?)");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(paper(file)).contains("A good place", "Walkers", "Singers", "McMillan", "How this came to be")
                .doesNotContain("Take it with you", "Take out the whole inquiry", "Other questions");
    }

    /** All three groups voted alike. */
    @Test
    void howFarGroupsAgreeIsInTheSpreadsheetAsOnThePage() throws IOException {
        assertThat(lent.team("/compare").body()).contains("The groups agree closely (1.00)");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lent.teamFile("/comparison.xlsx")))) {
            assertThat(whole(book.getSheet("agreement"))).hasSize(1 + 1 + 3)
                    .anyMatch(line -> line.startsWith("(all) | (all) | 1.0"))
                    .anyMatch(line -> line.startsWith("Singers | Tea | ") && line.endsWith("1.0 | 1.0"));
            assertThat(whole(book.getSheet("first and final vote"))).as("nobody voted twice").hasSize(1);
        }
    }

    /** An idea that nobody has sorted has an empty cell, and one that fits nowhere says so. */
    @Test
    void whatFitsNoThemeIsToldApartFromWhatIsNotSortedYet() throws StoreFailed, IOException {
        lent.settles("Songs", Optional.empty());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lent.teamFile("/inquiry.xlsx")))) {
            assertThat(whole(book.getSheet("Ideas and where they come from")))
                    .anyMatch(line -> line.contains("| Songs | 3.0 | (fits none)"));
            assertThat(whole(book.getSheet("How it came to be")))
                    .anyMatch(line -> line.endsWith("Ideas that fit no theme | 3.0"));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lent.teamFile("/comparison.xlsx")))) {
            assertThat(whole(book.getSheet("ideas"))).anyMatch(line -> line.contains("Songs")
                    && line.contains("(fits none)")).noneMatch(line -> line.contains("Walks | 2.0 | (fits"));
        }
    }

    private static List<String> whole(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            lines.add(StreamSupport.stream(row.spliterator(), false).map(Object::toString)
                    .collect(Collectors.joining(" | ")));
        }
        return lines;
    }

    private static String id() {
        return lent.workshops.get(0).value();
    }

    private static String today() {
        return "2026-05-04";
    }

    private static String paper(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** The first nine cells of each line. */
    private static List<String> lines(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int at = 0; at < 9; at++) {
                cells.add(row.getCell(at) == null ? "" : row.getCell(at).toString());
            }
            lines.add(String.join(" | ", cells));
        }
        return lines;
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }
}

package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.inquiry.Leaves;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A group may pass on only the ideas that came first. Eli of each group chose "Talk", which came fifth: where it stayed
 * at home nothing may say that the group did not raise it, and every total says that something is missing.
 */
class PartlyLentTest {
    private static final String IN_DOUBT = "not passed on, or not raised";
    private static final String MISSING = "passed on only the ideas that came first. People may have chosen others";
    private HouseOnAPort house;
    private LentInquiry lent;

    @BeforeEach
    void talkIsAThemeOfItsOwn() throws StoreFailed {
        house = HouseOnAPort.atHome();
        lent = new LentInquiry(house, "Tea");
        lent.settles("Talk", Optional.of("Talking"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whereGroupsPassedOnEverythingNoSentenceSaysThatSomethingIsMissing() throws StoreFailed {
        lent.settles("Cake", Optional.of("Eating"));
        assertThat(page()).contains("Talking").doesNotContain(IN_DOUBT, MISSING, "It passed on only", "passed on by");
    }

    @Test
    void thePageNamesTheGroupAndSaysOfItsDashThatNobodyKnows() throws StoreFailed {
        lent.passesOn(1, Leaves.PRIORITIES);
        assertThat(page())
                .containsPattern("Walkers</span>: 5 ballots\\. It passed on only the ideas that came first\\.")
                .containsPattern("Singers</span>: 5 ballots</li>")
                .contains("One group in these totals " + MISSING)
                .contains("Where a group passed on only its first ideas, a dash means: " + IN_DOUBT)
                .contains("<span class=\"unseen\">" + IN_DOUBT, "<span class=\"hidden-words\">" + IN_DOUBT)
                .doesNotContain("<span class=\"unseen\">not raised", "<span class=\"hidden-words\">not raised");
    }

    /** These groups tell places and no points. */
    @Test
    void aPlaceIsSaidToBeThatOfTheBestIdea() {
        assertThat(page()).contains("<td>best idea: place 1</td>").doesNotContain("<td>place ");
    }

    /** The figures are those of what was passed on, whoever kept something: only the words change. */
    @Test
    void theFiguresStayAsTheyAreAndAreSaidToBeTooLow() throws StoreFailed {
        assertThat(row("Talking")).contains("<td>3 of 3</td>", "<td>3 of 15</td>");
        lent.passesOn(1, Leaves.PRIORITIES);
        lent.passesOn(2, Leaves.PRIORITIES);
        assertThat(row("Talking")).contains("<td>1 of 3</td>", "passed on by one group only");
        assertThat(page()).contains("2 groups in these totals " + MISSING);
        assertThat(new String(lent.teamFile("/comparison.csv"), StandardCharsets.UTF_8).lines().skip(1))
                .isNotEmpty().allMatch(line -> line.endsWith(",2"));
    }

    @Test
    void whatNobodyPassedOnIsNotSaidToBeUnraisedWhenThemesGoBackToTheGroups() throws StoreFailed {
        for (int group = 0; group < 3; group++) {
            lent.passesOn(group, Leaves.PRIORITIES);
        }
        assertThat(lent.team("/back").body()).contains("No group has passed on an idea of it yet")
                .doesNotContain("No group has raised it yet");
    }

    @Test
    void paperAndFilesSayItToo() throws StoreFailed, IOException {
        lent.passesOn(1, Leaves.PRIORITIES);
        assertThat(paper(lent.teamFile("/comparison.pdf"))).contains("One group in these totals " + MISSING, IN_DOUBT,
                "It passed on only the ideas that came first");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lent.teamFile("/comparison.xlsx")))) {
            assertThat(texts(book.getSheet("by group"))).contains(IN_DOUBT).doesNotContain("–");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lent.teamFile("/inquiry.xlsx")))) {
            assertThat(texts(book.getSheet("How it came to be"))).containsOnlyOnce(
                    "Ideas that the group has passed on, only those that came first");
        }
    }

    private String page() {
        return lent.team("/compare").body();
    }

    /** Of the totals. */
    private String row(String theme) {
        String page = page();
        String from = page.substring(page.indexOf(">" + theme + "</th>"));
        return from.substring(0, from.indexOf("</tr>"));
    }

    private static String paper(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }
}

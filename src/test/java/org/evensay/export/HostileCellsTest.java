package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.i18n.Languages;
import org.evensay.support.HostileTexts;
import org.evensay.view.Beside;
import org.evensay.view.ChangeView;
import org.evensay.view.Figures;
import org.evensay.view.GroupPriorities;
import org.evensay.view.InOtherLanguages;
import org.evensay.view.Leaving;
import org.evensay.view.Priority;
import org.evensay.view.RecountView;
import org.evensay.view.SettledView;
import org.evensay.view.SharedPriorities;
import org.evensay.view.Translated;
import org.evensay.voting.Change;
import org.evensay.voting.TieRule;
import org.evensay.voting.Way;
import org.evensay.workshop.IdeaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every hostile text in every cell of words, even as it was typed; the files are opened again by other readers. */
class HostileCellsTest {
    private static final List<String> TEXTS = HostileTexts.all().stream().filter(HostileCellsTest::isUnicode).toList();
    private static final List<String> COLUMNS = PrioritiesTable.of(result(List.of())).columns();
    private static final Set<String> WORDS = Set.of("question", "idea", "merged_from");

    /** The group's own table, and the one to pass on: the text stands wherever words can. */
    static Stream<Table> tables() {
        return Stream.of(PrioritiesTable.of(result(TEXTS)), SharedTable.of(
                new SharedPriorities("=1+1", LocalDate.EPOCH, TEXTS.stream().map(HostileCellsTest::shared).toList())));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noCellOfTheCsvStartsAFormulaAndEachHoldsTheTextAsWritten(Table table) {
        List<List<String>> lines = csv(CsvFile.of(table));
        assertThat(lines.get(0)).isEqualTo(table.columns());
        assertThat(lines).hasSize(TEXTS.size() + 1).allSatisfy(line ->
                assertThat(line).hasSameSizeAs(table.columns()).noneMatch(HostileCellsTest::startsAFormula));
        int idea = table.columns().indexOf("idea");
        for (int at = 0; at < TEXTS.size(); at++) {
            assertThat(lines.get(at + 1).get(idea)).isIn(TEXTS.get(at), org.evensay.export.Cell.text(TEXTS.get(at)));
        }
    }

    /** Where a comma is part of a number, spreadsheets cut at semicolons, and mind no quote that came later. */
    @ParameterizedTest
    @MethodSource("tables")
    void noPieceOfALineThatIsCutAtSemicolonsStartsAFormula(Table table) {
        String text = new String(CsvFile.of(table), StandardCharsets.UTF_8);
        assertThat(text.split(";")).hasSizeGreaterThan(20).noneMatch(HostileCellsTest::startsAFormula);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theCellsOfTheSheetAreTextsAndNumbersAndHoldWhatWasWritten(Table table)
            throws IOException, InvalidFormatException {
        byte[] bytes = XlsxFile.of(table);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(TEXTS.size());
            for (Row row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).as(cell.getAddress().toString()).isEqualTo(
                        row.getRowNum() > 0 && isNumber(table, cell) ? CellType.NUMERIC : CellType.STRING));
            }
            for (int at = 0; at < TEXTS.size(); at++) {
                for (String column : WORDS) {
                    Cell cell = sheet.getRow(at + 1).getCell(table.columns().indexOf(column));
                    assertThat(cell == null ? "" : cell.getStringCellValue()).isEqualTo(inXml(TEXTS.get(at)));
                    assertThat(cell == null ? "@" : cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                }
            }
            assertThat(parts(book)).hasSizeGreaterThan(3).noneMatch(part -> part.contains("<f>"));
        }
    }

    @Test
    void theSheetOfVotesIsOfTextsAndNumbersTooAndHoldsWhatWasWritten() throws IOException, InvalidFormatException {
        Table votes = VotesTable.of(result(TEXTS), new Languages().in("en"));
        byte[] bytes = XlsxFile.of(PrioritiesTable.of(result(TEXTS)), votes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = book.getSheet("votes");
            assertThat(sheet.getLastRowNum()).isEqualTo(TEXTS.size());
            for (int at = 0; at < TEXTS.size(); at++) {
                Row row = sheet.getRow(at + 1);
                row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC));
                Cell risers = row.getCell(votes.columns().indexOf("risers"));
                assertThat(risers.getStringCellValue()).contains(inXml(TEXTS.get(at)));
                assertThat(risers.getCellStyle().getDataFormatString()).isEqualTo("@");
            }
            assertThat(parts(book)).hasSizeGreaterThan(3).noneMatch(part -> part.contains("<f>"));
        }
    }

    @Test
    void aFormulaInASheetWouldBeFound() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Cell cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
        }
        assertThat(startsAFormula(" =1+1")).isTrue();
        assertThat(startsAFormula("'=1+1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea", "tea & cake", "a-b", "(5)", "50%", "|", "'tea", "2 + 2 = 4", "tea; cake", "x;y=z",
            "\u2014 a dash", "<3", "#1", "/etc", "~", "\\", "\"=1+1\""})
    void whatStartsNoFormulaStaysAsItIs(String text) {
        assertThat(org.evensay.export.Cell.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A1", "\ttea", "\rtea", "\ntea", "\0tea", " =1", "\u00a0=1", "\u3000=1",
            "\u200d=1", "\ufeff=1", "\r\n=1", "＝1", "＋1", "－1", "＠A1", "﹦1", " ＝1"})
    void whatStartsOneGetsAnApostropheInFront(String text) {
        assertThat(org.evensay.export.Cell.text(text)).isEqualTo("'" + text);
    }

    @Test
    void afterASemicolonToo() {
        assertThat(org.evensay.export.Cell.text("tea;=1;@2; +3;4;\"=5")).isEqualTo("tea;'=1;'@2;' +3;4;'\"=5");
    }

    /** Ideas that were joined again and again have a longer list than a cell can take. */
    @Test
    void aTextThatIsLongerThanACellOfASheetEndsInDots() throws IOException {
        StringBuilder text = new StringBuilder("x");
        new Random(3).ints(20_000, 0x1F300, 0x1F600).forEach(text::appendCodePoint);
        byte[] bytes = XlsxFile.of(PrioritiesTable.of(result(List.of(text.toString()))));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            String cell = book.getSheetAt(0).getRow(1).getCell(COLUMNS.indexOf("idea"))
                    .getStringCellValue();
            assertThat(cell).endsWith("…")
                    .hasSizeBetween(XlsxFile.MOST_IN_A_CELL - 1, XlsxFile.MOST_IN_A_CELL);
            assertThat(text).startsWith(cell.substring(0, cell.length() - 1));
        }
    }

    /** A question for each text, with one idea; the text stands wherever words can. */
    private static GroupPriorities result(List<String> texts) {
        return new GroupPriorities("=1+1", LocalDate.EPOCH, List.of(),
                texts.stream().map(HostileCellsTest::question).toList());
    }

    private static GroupPriorities.OfQuestion question(String text) {
        Priority priority = new Priority(1, false, "A", text, 2, new Figures.Points(6, 9,
                new BigDecimal("33.33"), 1, List.of(3, 3), false), List.of(text));
        List<Translated> typed = List.of(new Translated("pl", text));
        return new GroupPriorities.OfQuestion(1, text, 1, "top 3", 3, TieRule.SHARED, 1, 3, 3, List.of(priority),
                List.of(), Optional.of(beside(text, priority)),
                new InOtherLanguages(typed, Map.of("A", typed)));
    }

    /** The text is that of an idea that rose, of one that fell, and of one that is first in another way of counting. */
    private static Beside beside(String text, Priority then) {
        return new Beside(Way.topK(3), Optional.of(new Beside.FirstVote(1, Way.topK(3), 3, 3, List.of(then))),
                Optional.of(new ChangeView(List.of(new ChangeView.Mover("A", text, 2, 1),
                        new ChangeView.Mover("B", text, 1, 2)), 2, Optional.of(Change.Band.PARTLY_THE_SAME),
                        Optional.of(new BigDecimal("0.50")), 3, 2)), false,
                Optional.of(new RecountView(4, 3, List.of(new RecountView.Named("B", text)))),
                Optional.empty(), List.of(new SettledView(2, Way.topK(1), 2, List.of(new SettledView.Named("A", text)),
                        List.of())));
    }

    private static SharedPriorities.OfQuestion shared(String text) {
        return new SharedPriorities.OfQuestion(1, text, 1, "top 3", 3, 1, 6, Leaving.Extent.POINTS,
                List.of(new SharedPriorities.Line(new IdeaId("a"), OptionalInt.of(1), "A", text, OptionalInt.of(6),
                        Optional.of(new BigDecimal("33.33")), List.of(text))), List.of());
    }

    private static List<List<String>> csv(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text).stream().map(CsvRecord::getFields).toList();
    }

    private static List<String> parts(XSSFWorkbook book) throws IOException, InvalidFormatException {
        List<String> parts = new ArrayList<>();
        for (PackagePart part : book.getPackage().getPartsByName(Pattern.compile("/xl/.*"))) {
            parts.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    /** As a spreadsheet looks at a cell: past what cannot be seen, signs of full width like the others. */
    private static boolean startsAFormula(String cell) {
        boolean control = !cell.isEmpty() && Character.isISOControl(cell.charAt(0));
        return control || cell.codePoints().filter(sign -> !Character.isWhitespace(sign)
                        && !Character.isSpaceChar(sign) && !Character.isISOControl(sign)
                        && Character.getType(sign) != Character.FORMAT).limit(1)
                .mapToObj(Character::toString).anyMatch("=+-@＝＋－＠﹦﹢﹣﹫"::contains);
    }

    private static boolean isNumber(Table table, Cell cell) {
        return table.columns().get(cell.getColumnIndex())
                .matches("question_number|question_version|rank|points|people|share_.*|first_places|choices|vote|"
                        + "ballots_.*|first_vote_(rank|points|people)|shared_place_(vote|ballots_cast)");
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    /** XML 1.0 has no control characters; the room lets none in. */
    private static String inXml(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}

package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.support.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table written as another program wants it is the same table, and no safer or less safe. */
class CsvKindTest {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "(?s)\\p{Z}*[=+@＝＋＠-].*";
    private static final Table TABLE = new Table("teas", List.of("idea", "points"),
            List.of(List.of("Tea, biscuits; talk", 3), List.of("Chess", 2)));

    static Stream<CsvKind> kinds() {
        return Stream.of(CsvKind.of("comma", null), CsvKind.of("comma", "no"), CsvKind.of("semicolon", "yes"),
                CsvKind.of("semicolon", "no"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHoldsTheSameCells(CsvKind kind) {
        assertThat(read(TABLE, kind)).containsExactly(List.of("idea", "points"),
                List.of("Tea, biscuits; talk", "3"), List.of("Chess", "2"));
    }

    @Test
    void whatAnAddressDoesNotSayIsAsUsual() {
        assertThat(CsvKind.of(null, null)).isEqualTo(CsvKind.USUAL).isEqualTo(CsvKind.of("tabs", "perhaps"));
        assertThat(CsvFile.of(TABLE)).isEqualTo(CsvFile.of(TABLE, CsvKind.USUAL));
        assertThat(text(TABLE, CsvKind.USUAL)).startsWith(MARK + "idea,points\r\n");
    }

    @Test
    void withSemicolonsAndWithoutTheMarkItBeginsWithTheFirstColumn() {
        assertThat(text(TABLE, CsvKind.of("semicolon", "no"))).startsWith("idea;points\r\n\"Tea, biscuits; talk\";3");
    }

    /** With a point, 25.10 would be a day in October where a comma is part of a number. */
    @Test
    void aNumberHasACommaInItOnlyBetweenSemicolons() {
        Table shares = new Table("shares", List.of("theme", "share", "points"),
                List.of(List.of("Room 2.10", new BigDecimal("25.10"), 4)));
        assertThat(read(shares, CsvKind.of("semicolon", "no")).get(1)).containsExactly("Room 2.10", "25,10", "4");
        assertThat(read(shares, CsvKind.of("comma", "no")).get(1)).containsExactly("Room 2.10", "25.10", "4");
    }

    /** Cut at every comma and every semicolon, as the worst program would, whatever is in quotes. */
    @ParameterizedTest
    @MethodSource("kinds")
    void noPieceOfAHostileLineStartsAFormula(CsvKind kind) {
        List<String> texts = Stream.concat(HostileTexts.all().stream(), Stream.of("Tea,=1+1", "Tea; =1+1", "=1+1"))
                .toList();
        Table hostile = new Table("hostile", List.of("idea", "points"),
                texts.stream().map(text -> List.<Object>of(text, 1)).toList());
        assertThat(read(hostile, kind)).hasSize(texts.size() + 1).noneMatch(line -> line.get(0).matches(FORMULA));
        assertThat(text(hostile, kind).split(kind.semicolons() ? "[;,]" : ";")).hasSizeGreaterThan(20)
                .noneMatch(piece -> piece.replaceAll("^[\\p{Z}\"]*", "").matches(FORMULA));
    }

    private static String text(Table table, CsvKind kind) {
        return new String(CsvFile.of(table, kind), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(Table table, CsvKind kind) {
        return CsvReader.builder().skipEmptyLines(false).fieldSeparator(kind.semicolons() ? ';' : ',')
                .ofCsvRecord(text(table, kind).substring(kind.marked() ? MARK.length() : 0)).stream()
                .map(line -> line.getFields()).toList();
    }
}

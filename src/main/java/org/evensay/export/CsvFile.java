package org.evensay.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV in UTF-8. */
public final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Beyond what RFC 4180 asks for: whatever parts the cells, some spreadsheet cuts lines at the other sign. */
    private static final QuoteStrategy WITH_A_COMMA_OR_SEMICOLON = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
        }
    };

    private CsvFile() {
    }

    /** With commas and the mark, by which most spreadsheets read it right. */
    public static byte[] of(Table table) {
        return of(table, CsvKind.USUAL);
    }

    public static byte[] of(Table table, CsvKind kind) {
        StringWriter text = new StringWriter();
        text.write(kind.marked() ? BYTE_ORDER_MARK : "");
        try (CsvWriter file = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                .fieldSeparator(kind.semicolons() ? ';' : ',').quoteStrategy(WITH_A_COMMA_OR_SEMICOLON).build(text)) {
            file.writeRecord(table.columns());
            table.lines().forEach(line -> file.writeRecord(cells(line, kind)));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(List<Object> line, CsvKind kind) {
        return line.stream().map(cell -> cell instanceof String text
                ? kind.semicolons() ? Cell.textBesideSemicolons(text) : Cell.text(text) : number(cell, kind)).toList();
    }

    /** Where a comma is part of a number, 25.10 would be read as a day in October. */
    private static String number(Object cell, CsvKind kind) {
        return kind.semicolons() ? cell.toString().replace('.', ',') : cell.toString();
    }
}

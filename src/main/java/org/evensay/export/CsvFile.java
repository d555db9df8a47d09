package org.evensay.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV: UTF-8 with a mark at the front, so that spreadsheets read it right. */
public final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Beyond what RFC 4180 asks for: where a comma is part of a number, spreadsheets cut lines at semicolons too. */
    private static final QuoteStrategy WITH_A_SEMICOLON = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.indexOf(';') >= 0;
        }
    };

    private CsvFile() {
    }

    public static byte[] of(Table table) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter file = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(WITH_A_SEMICOLON).build(text)) {
            file.writeRecord(table.columns());
            table.lines().forEach(line -> file.writeRecord(cells(line)));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(List<Object> line) {
        return line.stream().map(cell -> cell instanceof String text ? Cell.text(text) : cell.toString()).toList();
    }
}

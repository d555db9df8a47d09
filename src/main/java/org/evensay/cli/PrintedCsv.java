package org.evensay.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * CSV for programs: words are written as they are, even where a spreadsheet would take them for a formula. Files for
 * people to open come from the export of a workshop, which guards its cells. Lines end with LF.
 */
final class PrintedCsv {
    private final StringWriter text = new StringWriter();

    PrintedCsv(List<String> header) {
        write(header);
    }

    void write(List<String> fields) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(fields);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Bytes of UTF-8 sort like code points; {@code String.compareTo} does not, beyond the basic plane. */
    static int byCodePoint(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

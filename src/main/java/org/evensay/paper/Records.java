package org.evensay.paper;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text to CSV records (RFC 4180), each knowing the line it starts on. Lines with nothing on them are left out; the
 * number of fields is not looked at here.
 */
final class Records {
    private Records() {
    }

    static Reading<List<CsvRecord>> parse(String text, char between) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder().fieldSeparator(between).skipEmptyLines(false)
                    .allowExtraFields(true).allowMissingFields(true)
                    .allowUnclosedQuote(false).allowExtraCharsAfterClosingQuote(false)
                    .ofCsvRecord(text).forEach(records::add);
        } catch (CsvParseException broken) {
            return new Reading.Refused<>(lineAfter(records), "this is not CSV: a quotation mark is left open, "
                    + "or there is text after a closing one");
        }
        return new Reading.Read<>(records.stream().filter(record -> !isEmpty(record)).collect(Collectors.toList()));
    }

    /** What stands between the cells of the first line with anything on it, which has the names of the columns. */
    static char parting(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static boolean isEmpty(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isEmpty();
    }

    /** The parser does not say where a broken record starts; it is right after the last whole one. */
    private static long lineAfter(List<CsvRecord> whole) {
        if (whole.isEmpty()) {
            return 1;
        }
        CsvRecord last = whole.get(whole.size() - 1);
        return last.getStartingLineNumber() + 1 + last.getFields().stream().mapToLong(Records::lineBreaks).sum();
    }

    private static long lineBreaks(String field) {
        return field.replace("\r\n", "\n").chars().filter(letter -> letter == '\n' || letter == '\r').count();
    }
}

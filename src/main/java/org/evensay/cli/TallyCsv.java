package org.evensay.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.evensay.voting.Ranked;
import org.evensay.voting.Tally;
import org.evensay.voting.TieRule;

/**
 * Counted votes as CSV, for programs: an idea is written as it is, even where a spreadsheet would take it for a
 * formula. Files for people to open come from the export of a workshop, which guards its cells. Lines end with LF.
 */
final class TallyCsv {
    private static final List<String> HEADER =
            List.of("group", "rank", "idea", "points", "people", "points_available", "share_of_available");

    private final StringWriter text = new StringWriter();

    TallyCsv() {
        write(HEADER);
    }

    /** Adds a group: by rank, then by idea in the order of Unicode's numbers, the same in every language. */
    TallyCsv with(String group, Tally<String> tally) {
        tally.ranked(TieRule.SHARED).stream()
                .sorted(Comparator.<Ranked<String>>comparingInt(Ranked::rank)
                        .thenComparing(Ranked::idea, TallyCsv::byCodePoint))
                .forEach(ranked -> write(row(group, ranked, tally.available())));
        return this;
    }

    /** Bytes of UTF-8 sort like code points; {@code String.compareTo} does not, beyond the basic plane. */
    private static int byCodePoint(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(String group, Ranked<String> ranked, long available) {
        return List.of(group, String.valueOf(ranked.rank()), ranked.idea(), String.valueOf(ranked.line().points()),
                String.valueOf(ranked.line().people()), String.valueOf(available),
                ranked.line().share().percent(2).toPlainString());
    }

    private void write(List<String> fields) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(fields);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

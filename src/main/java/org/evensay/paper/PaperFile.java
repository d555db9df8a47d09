package org.evensay.paper;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/**
 * Reads a file of paper ballots. All of it is checked before anything is answered. A file that is not CSV at all is
 * refused for that; of several faults in the rows the one on the first line is named.
 */
public final class PaperFile {
    private PaperFile() {
    }

    public static Reading<PaperVote> read(byte[] bytes, Layout layout, int choices) {
        return Utf8.decode(bytes).then(text -> Records.parse(text, ','))
                .then(records -> votes(records, layout, choices));
    }

    /** From people, who save what their spreadsheet gives them: in much of the world that is semicolons. */
    public static Reading<PaperVote> readAsSaved(byte[] bytes, Layout layout, int choices) {
        return Utf8.decode(bytes).then(text -> Records.parse(text, Records.parting(text)))
                .then(records -> votes(records, layout, choices));
    }

    private static Reading<PaperVote> votes(List<CsvRecord> records, Layout layout, int choices) {
        if (records.isEmpty()) {
            return new Reading.Refused<>(1, "the file is empty");
        }
        CsvRecord first = records.get(0);
        List<CsvRecord> rows = records.subList(1, records.size());
        return Header.of(first, layout).then(header -> rows.isEmpty()
                ? new Reading.Refused<>(first.getStartingLineNumber(), "there are no ballots under the header")
                : new Sheets(header, layout, choices).read(rows));
    }
}

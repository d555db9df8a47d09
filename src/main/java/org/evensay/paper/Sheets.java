package org.evensay.paper;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.voting.Ranking;

/** Sorts rows into sheets of paper and notes all that is wrong with them. Used once, by one thread. */
final class Sheets {
    private final Layout layout;
    private final Header header;
    private final int choices;
    private final Map<PaperRow.Sheet, PaperBallot> sheets = new LinkedHashMap<>();
    private final PaperThemes themes = new PaperThemes();
    private final List<Reading.Refused<PaperVote>> faults = new ArrayList<>();
    private Optional<PaperRow> first = Optional.empty();

    Sheets(Header header, Layout layout, int choices) {
        this.layout = layout;
        this.header = header;
        this.choices = choices;
    }

    Reading<PaperVote> read(List<CsvRecord> records) {
        records.forEach(this::take);
        sheets.values().forEach(sheet -> sheet.gap().ifPresent(faults::add));
        Optional<Reading.Refused<PaperVote>> fault =
                faults.stream().min(Comparator.comparingLong(Reading.Refused::line));
        return fault.isPresent() ? fault.get() : new Reading.Read<>(vote());
    }

    private void take(CsvRecord record) {
        if (record.getFieldCount() != header.fields()) {
            refuse(record.getStartingLineNumber(),
                    "the number of fields is " + record.getFieldCount() + ", in the header it is " + header.fields());
            return;
        }
        PaperRow row = PaperRow.of(record, header);
        first = first.or(() -> Optional.of(row));
        problem(row).ifPresent(reason -> refuse(row.line(), reason));
    }

    private Optional<String> problem(PaperRow row) {
        Optional<String> alone = row.problem(layout, choices).or(() -> groupProblem(row));
        if (alone.isEmpty()) {
            return sheet(row).add(row).or(() -> themes.add(row));
        }
        sheet(row).addBroken();
        return alone;
    }

    /** A group left out here and there is more likely forgotten than meant; a column left empty all through is fine. */
    private Optional<String> groupProblem(PaperRow row) {
        boolean named = !row.group().isEmpty();
        boolean namedAtFirst = !first.orElse(row).group().isEmpty();
        if (named == namedAtFirst) {
            return Optional.empty();
        }
        return Optional.of(named ? "there is a group here and none above" : "the group is missing");
    }

    private PaperBallot sheet(PaperRow row) {
        return sheets.computeIfAbsent(row.sheet(), name -> new PaperBallot(name.ballot()));
    }

    private void refuse(long line, String reason) {
        faults.add(new Reading.Refused<>(line, reason));
    }

    private PaperVote vote() {
        Map<String, List<Ranking<String>>> groups = new LinkedHashMap<>();
        sheets.forEach((name, sheet) ->
                groups.computeIfAbsent(name.group(), group -> new ArrayList<>()).add(sheet.counted()));
        return new PaperVote(groups.entrySet().stream()
                .map(group -> new PaperVote.Group(group.getKey(), List.copyOf(group.getValue()),
                        themes.of(group.getKey()))).toList());
    }
}

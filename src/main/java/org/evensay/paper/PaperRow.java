package org.evensay.paper;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Digits;

/** One row as typed: an idea in its place on a ballot, or, with neither, a ballot cast blank. */
record PaperRow(long line, String group, String ballot, String typedPlace, String idea, String theme) {

    /** Names a ballot: the same name in two groups is two ballots. */
    record Sheet(String group, String ballot) {
    }

    static PaperRow of(CsvRecord record, Header header) {
        List<String> fields = record.getFields();
        return new PaperRow(record.getStartingLineNumber(), header.field(Column.GROUP, fields),
                header.field(Column.BALLOT, fields), Digits.plain(header.field(Column.PLACE, fields)),
                header.field(Column.IDEA, fields), header.field(Column.THEME, fields));
    }

    Sheet sheet() {
        return new Sheet(group, ballot);
    }

    boolean isBlank() {
        return typedPlace.isEmpty() && idea.isEmpty() && theme.isEmpty();
    }

    boolean hasPlace() {
        return typedPlace.matches("0*[1-9][0-9]*");
    }

    /** Only of a row whose place {@link #problem} let through. */
    int place() {
        return Integer.parseInt(typedPlace);
    }

    /** What is wrong with the row on its own; empty when nothing is. */
    Optional<String> problem(Layout layout, int choices) {
        if (group.isEmpty() && layout.needs(Column.GROUP)) {
            return Optional.of("the group is missing");
        }
        if (ballot.isEmpty()) {
            return Optional.of("the ballot is missing");
        }
        if (isBlank()) {
            return Optional.empty();
        }
        if (idea.isEmpty()) {
            return Optional.of(layout.needs(Column.THEME)
                    ? "the idea is missing (a blank ballot has no place and no theme either)"
                    : "the idea is missing (a blank ballot has no place either)");
        }
        if (theme.isEmpty() && layout.needs(Column.THEME)) {
            return Optional.of("the theme is missing");
        }
        return placeProblem(choices);
    }

    private Optional<String> placeProblem(int choices) {
        if (!hasPlace()) {
            return Optional.of(typedPlace.isEmpty() ? "the place is missing"
                    : "the place " + Typed.quoted(typedPlace) + " is not a whole number from 1 up");
        }
        return new BigInteger(typedPlace).compareTo(BigInteger.valueOf(choices)) > 0
                ? Optional.of("place " + Typed.shown(typedPlace) + " is above the number of choices, " + choices)
                : Optional.empty();
    }
}

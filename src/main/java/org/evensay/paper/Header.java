package org.evensay.paper;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column stands where. */
record Header(Map<Column, Integer> positions) {

    static Reading<Header> of(CsvRecord record, Layout layout) {
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        for (int index = 0; index < record.getFieldCount(); index++) {
            String title = Typed.plain(record.getField(index));
            Optional<Column> column = Column.titled(title).filter(layout::knows);
            if (column.isEmpty()) {
                return refused(record, unknown(title, layout));
            }
            if (positions.put(column.get(), index) != null) {
                return refused(record, "the column " + column.get().title() + " is there twice");
            }
        }
        return missing(positions, layout)
                .map(column -> Header.<Header>refused(record, "the column " + column + " is missing"))
                .orElseGet(() -> new Reading.Read<>(new Header(positions)));
    }

    private static String unknown(String title, Layout layout) {
        return "there is a column " + Typed.quoted(title) + "; the columns are " + layout.columns()
                + ", with commas between them";
    }

    private static Optional<String> missing(Map<Column, Integer> positions, Layout layout) {
        return layout.needed().stream()
                .filter(column -> !positions.containsKey(column)).map(Column::title).findFirst();
    }

    private static <T> Reading<T> refused(CsvRecord record, String reason) {
        return new Reading.Refused<>(record.getStartingLineNumber(), reason);
    }

    int fields() {
        return positions.size();
    }

    /** The field without spaces at its ends and in one Unicode form; empty for a column that is not there. */
    String field(Column column, List<String> fields) {
        return positions.containsKey(column) ? Typed.plain(fields.get(positions.get(column))) : "";
    }
}

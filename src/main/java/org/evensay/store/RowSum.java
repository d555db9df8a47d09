package org.evensay.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.workshop.Workshop;

/**
 * A sum over all rows of a workshop but the ids of its commands, kept in its own row: who reads it back can tell that
 * every letter is as it was written. It is the exclusive or of the first 64 bits of each row's SHA-256, so whoever
 * writes a change needs only the rows that differ. It is there for disks and for bugs, not against people: whoever
 * can write the rows can write their sum. Not thread-safe.
 */
final class RowSum implements Differences {
    /** Tells apart values whose letters run into each other, and an empty text from nothing. */
    private static final String BETWEEN = "\u001f";
    private static final String NOTHING = "\u0000";
    /** To be raised when the same thing is written otherwise, though in the same columns. */
    private static final String MEANING = "1";

    /**
     * What such a sum is made of; another when tables have other columns. Sums of different shapes say nothing of each
     * other.
     */
    static final int SHAPE = (MEANING + WorkshopRow.names() + WorkshopRows.tables().filter(RowSum::isRead)
            .map(table -> table.name() + table.keys() + table.others()).toList()).hashCode();

    private long sum;

    /** Of everything that is kept of a workshop at a version. */
    static long of(Workshop workshop, long version) {
        RowSum all = new RowSum();
        WorkshopRows.differ(null, workshop, all);
        all.with(WorkshopRow.of(workshop, version));
        return all.sum;
    }

    /** Not what is only worked out anew from the votes, and written for others to read. */
    private static boolean isRead(Table<?> table) {
        return !PriorityTables.NAMES.contains(table.name());
    }

    @Override
    public void of(Table<?> table, String id, List<Row> before, List<Row> after) {
        Stream.concat(before.stream(), after.stream()).filter(row -> isRead(table))
                .forEach(row -> add(Stream.of(List.of(table.name()), row.key(), row.columns().get())));
    }

    /** The row of the workshop itself, as it is or as it was. */
    RowSum with(List<Object> row) {
        add(Stream.of(row));
        return this;
    }

    private void add(Stream<List<?>> pieces) {
        String text = pieces.flatMap(List::stream).map(value -> value == null ? NOTHING : value.toString())
                .collect(Collectors.joining(BETWEEN));
        sum ^= ByteBuffer.wrap(Digests.begun().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    long sum() {
        return sum;
    }
}

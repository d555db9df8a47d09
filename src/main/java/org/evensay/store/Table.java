package org.evensay.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One table: its name, its columns and the rows it should have for something (a workshop, a question).
 * The first column is always the id of the whole that the rows belong to; the key columns come next, then the others.
 *
 * @param owner    the name of that first column
 * @param standsOn all that the rows are made of; while these are the very same objects, no row differs
 * @param <S>      what the rows are read from
 */
record Table<S>(String name, String owner, List<String> keys, List<String> others, Function<S, List<?>> standsOn,
                RowsBeside<S> rows) {

    /** The rows of one state; those that come of the very same things in the other one may be left out. */
    interface RowsBeside<S> {
        Stream<Row> of(S one, Optional<S> other);
    }

    Table(String name, String owner, List<String> keys, List<String> others, Function<S, Stream<Row>> rows) {
        this(name, owner, keys, others, List::of, (one, other) -> rows.apply(one));
    }

    /** One that belongs to workshops. */
    static <S> Table<S> of(String name, List<String> keys, List<String> others, Function<S, Stream<Row>> rows) {
        return new Table<>(name, "workshop", keys, others, rows);
    }

    /** A thousand people have a thousand ballots, of which one is new. */
    static <S> Table<S> beside(String name, List<String> keys, List<String> others, RowsBeside<S> rows) {
        return new Table<>(name, "workshop", keys, others, List::of, rows);
    }

    /** The same table, whose rows are made of only a part of what they are read from. */
    Table<S> on(Function<S, List<?>> part) {
        return new Table<>(name, owner, keys, others, part, rows);
    }

    /** Says what has to change so that the table holds the rows of {@code after}, not those of {@code before}. */
    void write(String id, S before, S after, Differences to) {
        if (before == null || !standOnTheSame(before, after)) {
            difference(id, before, after, to);
        }
    }

    private boolean standOnTheSame(S before, S after) {
        List<?> old = standsOn.apply(before);
        List<?> now = standsOn.apply(after);
        return IntStream.range(0, now.size()).allMatch(at -> old.get(at) == now.get(at));
    }

    private void difference(String id, S before, S after, Differences to) {
        Map<List<Object>, Row> old = before == null ? Map.of() : byKey(before, Optional.of(after));
        Map<List<Object>, Row> now = byKey(after, Optional.ofNullable(before));
        List<Row> changed = now.values().stream()
                .filter(row -> !old.containsKey(row.key()) || !row.saysTheSameAs(old.get(row.key())))
                .sorted(Comparator.comparing(row -> row.key().toString())).toList();
        Stream<Row> gone = old.values().stream().filter(row -> !now.containsKey(row.key()));
        Stream<Row> replaced = changed.stream().map(row -> old.get(row.key())).filter(Objects::nonNull);
        to.of(this, id, Stream.concat(gone, replaced).toList(), changed);
    }

    private Map<List<Object>, Row> byKey(S one, Optional<S> other) {
        return rows.of(one, other).collect(Collectors.toMap(Row::key, Function.identity()));
    }

    /** With these rows, in place of those with the same keys. */
    void merge(String id, List<Row> rows, Sql sql) {
        sql.batch(sql.dialect().merge(name, keyColumns(), others),
                rows.stream().map(row -> line(id, row.key(), row.columns().get())).toList());
    }

    void delete(String id, List<Row> rows, Sql sql) {
        sql.batch(delete(), rows.stream().map(row -> line(id, row.key(), List.of())).toList());
    }

    private static List<Object> line(String id, List<Object> key, List<Object> others) {
        List<Object> line = new ArrayList<>();
        line.add(id);
        line.addAll(key);
        line.addAll(others);
        return line;
    }

    private String delete() {
        return "delete from " + name + " where "
                + keyColumns().stream().map(key -> key + " = ?").collect(Collectors.joining(" and "));
    }

    private List<String> keyColumns() {
        return Stream.concat(Stream.of(owner), keys.stream()).toList();
    }
}

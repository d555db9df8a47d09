package org.evensay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** A table as it goes into a copy: all but what the house keeps about itself. */
record CopyTable(String name, List<String> columns, List<String> key) {
    private static final String OURS = " where table_schema = 'PUBLIC' "
            + "and table_name not in ('HOUSE', 'flyway_schema_history') ";

    /** H2 looks long for each of these, so it is asked for all tables at once. */
    static List<CopyTable> all(Handle handle) {
        Map<String, List<String>> columns = named(handle, "select table_name, column_name "
                + "from information_schema.columns" + OURS + "order by table_name, ordinal_position");
        Map<String, List<String>> keys = named(handle, "select table_name, column_name "
                + "from information_schema.index_columns" + OURS + "and index_name like 'PRIMARY_KEY%' "
                + "order by table_name, ordinal_position");
        return columns.entrySet().stream().map(table -> new CopyTable(table.getKey(), table.getValue(),
                keys.getOrDefault(table.getKey(), List.of()))).toList();
    }

    private static Map<String, List<String>> named(Handle handle, String select) {
        Map<String, List<String>> names = new TreeMap<>();
        handle.createQuery(select).map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .forEach(pair -> names.computeIfAbsent(pair.get(0), table -> new ArrayList<>()).add(pair.get(1)));
        return names;
    }

    /** Nothing of anybody's is kept: asked in one go. */
    static boolean areAllEmpty(Handle handle) {
        String anyRow = all(handle).stream().map(table -> "exists (select 1 from " + quoted(table.name()) + ")")
                .collect(Collectors.joining(" or "));
        return !handle.createQuery("select " + anyRow).mapTo(Boolean.class).one();
    }

    /** The version of all tables, as the names of the files in {@code schema} count it. */
    static int version(Handle handle) {
        return handle.createQuery("select max(cast(\"version\" as int)) from \"flyway_schema_history\" "
                + "where \"success\"").mapTo(Integer.class).one();
    }

    String file() {
        return name.toLowerCase(Locale.ROOT) + ".csv";
    }

    /**
     * In the order of their keys, which are random where it matters: that in which H2 keeps rows tells in which order
     * people wrote.
     */
    String select() {
        return "select " + listed(columns) + " from " + quoted(name) + " order by "
                + listed(key.isEmpty() ? columns : key);
    }

    /** Each value is text, which H2 reads as whatever the column holds. */
    String insert() {
        return "insert into " + quoted(name) + " (" + listed(columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static String listed(List<String> names) {
        return names.stream().map(CopyTable::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}

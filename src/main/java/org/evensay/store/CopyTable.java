package org.evensay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A table as it goes into a copy: all but what the house keeps about itself. The copy is the same whichever database
 * it comes from: names are large, and so are yes and no.
 */
record CopyTable(String name, List<Column> columns, List<String> key) {
    private static final String OURS = "table_schema = current_schema "
            + "and lower(table_name) not in ('house', 'flyway_schema_history') ";

    record Column(String name, String type) {

        private String select() {
            return (type.equalsIgnoreCase("boolean") ? "upper(cast(" + quoted(name) + " as varchar))" : quoted(name))
                    + " as " + quoted(heading());
        }

        String heading() {
            return name.toUpperCase(Locale.ROOT);
        }
    }

    /** Databases look long for each of these, so they are asked for all tables at once. */
    static List<CopyTable> all(Handle handle) {
        Map<String, List<List<String>>> columns = named(handle, "select table_name, column_name, data_type "
                + "from information_schema.columns where " + OURS + "order by table_name, ordinal_position");
        Map<String, List<List<String>>> keys = named(handle, "select table_name, column_name, '' "
                + "from information_schema.key_column_usage where " + OURS + "order by table_name, ordinal_position");
        return columns.entrySet().stream().map(table -> new CopyTable(table.getKey(),
                table.getValue().stream().map(column -> new Column(column.get(0), column.get(1))).toList(),
                keys.getOrDefault(table.getKey(), List.of()).stream().map(column -> column.get(0)).toList())).toList();
    }

    private static Map<String, List<List<String>>> named(Handle handle, String select) {
        Map<String, List<List<String>>> names = new TreeMap<>();
        handle.createQuery(select).map((row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(one -> names.computeIfAbsent(one.get(0), table -> new ArrayList<>()).add(one.subList(1, 3)));
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
     * In the order of their keys, which are random where it matters: that in which a database keeps rows tells in which
     * order people wrote.
     */
    String select(Dialect dialect) {
        return "select " + columns.stream().map(Column::select).collect(Collectors.joining(", ")) + " from "
                + quoted(name) + " order by " + columns.stream().filter(column -> key.contains(column.name()))
                .map(column -> dialect.inOrder(quoted(column.name()), column.type())).collect(Collectors.joining(", "));
    }

    /** Each value is text, which becomes whatever the column holds. */
    String insert(Dialect dialect) {
        return "insert into " + quoted(name) + " (" + columns.stream().map(column -> quoted(column.name()))
                .collect(Collectors.joining(", ")) + ") values (" + columns.stream()
                .map(column -> dialect.readAs(column.type())).collect(Collectors.joining(", ")) + ")";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}

package org.evensay.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything in a database as somebody would read it who has it: by the tables that it says it has. */
final class EveryCell {
    private EveryCell() {
    }

    /** Lines of "TABLE.COLUMN=value". The store may be open in this process, or closed. */
    static List<String> in(Path folder) throws SQLException {
        return in(file(folder));
    }

    static List<String> in(PostgresAddress address) throws SQLException {
        return in(address.url());
    }

    private static List<String> in(String url) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url); Statement statement =
                connection.createStatement()) {
            for (String table : strings(statement, "select table_name from information_schema.tables "
                    + "where table_schema = current_schema")) {
                cells.addAll(rows(statement, table));
            }
        }
        return cells;
    }

    /** The ids of all ideas in the order of the rows inside the database: the first to be written comes first. */
    static List<String> ofIdeasByRow(Path folder) throws SQLException {
        return strings(file(folder), "select id from idea order by question, _rowid_");
    }

    static List<String> strings(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement =
                connection.createStatement()) {
            return strings(statement, query);
        }
    }

    private static String file(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("evensay") + ";IFEXISTS=TRUE;USER=sa";
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    String name = table + "." + rows.getMetaData().getColumnName(at);
                    cells.add((table.startsWith("flyway") ? name : name.toUpperCase(Locale.ROOT)) + "="
                            + rows.getString(at));
                }
            }
        }
        return cells;
    }
}

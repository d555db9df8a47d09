package org.evensay.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Everything in the database as somebody would read it who has the file: by the tables that it says it has. */
final class EveryCell {
    private EveryCell() {
    }

    /** Lines of "table.column=value". The store may be open in this process, or closed. */
    static List<String> in(Path folder) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("evensay") + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                cells.addAll(rows(statement, table));
            }
        }
        return cells;
    }

    /** The ids of all ideas in the order of the rows inside the database: the first to be written comes first. */
    static List<String> ofIdeasByRow(Path folder) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("evensay") + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from idea order by question, _rowid_")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    cells.add(table + "." + rows.getMetaData().getColumnName(at) + "=" + rows.getString(at));
                }
            }
        }
        return cells;
    }
}

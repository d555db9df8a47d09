package org.evensay.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** What H2 and PostgreSQL do not say in the same words. Everything else is written once, for both. */
enum Dialect {
    H2("schema-h2") {
        @Override
        void prepare(FluentConfiguration steps) {
            // It has one user, and waits for nobody.
        }

        @Override
        String merge(String table, List<String> keys, List<String> others) {
            return "merge into " + table + columns(keys, others) + " key (" + String.join(", ", keys) + ")"
                    + marks(keys, others);
        }

        @Override
        String readAs(String type) {
            return "?";
        }

        @Override
        String inOrder(String column, String type) {
            return column;
        }

        @Override
        String either(String column) {
            return "bitxor(" + column + ", cast(? as bigint))";
        }

        @Override
        List<String> nobodyElseWrites(List<String> tables) {
            return List.of();
        }
    },
    POSTGRESQL("schema-postgresql") {
        /** Its lock is of the session: no transaction stands open meanwhile, which a server would end after a while. */
        @Override
        void prepare(FluentConfiguration steps) {
            steps.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
        }

        @Override
        String merge(String table, List<String> keys, List<String> others) {
            String changes = others.stream().map(name -> name + " = excluded." + name)
                    .collect(Collectors.joining(", "));
            return "insert into " + table + columns(keys, others) + marks(keys, others) + " on conflict ("
                    + String.join(", ", keys) + ") do " + (changes.isEmpty() ? "nothing" : "update set " + changes);
        }

        @Override
        String readAs(String type) {
            return "cast(? as " + type + ")";
        }

        @Override
        String inOrder(String column, String type) {
            return type.equals("character varying") ? column + " collate \"C\"" : column;
        }

        @Override
        String either(String column) {
            return column + " # ?";
        }

        @Override
        List<String> nobodyElseWrites(List<String> tables) {
            return List.of("lock table " + String.join(", ", tables) + " in exclusive mode");
        }
    };

    private final String schema;

    Dialect(String schema) {
        this.schema = schema;
    }

    /** The folders with the steps from one version of the tables to the next: what both read, and what one of them. */
    List<String> schemas() {
        return List.of("classpath:schema", "classpath:" + schema);
    }

    /** What the steps from version to version have to know besides. */
    abstract void prepare(FluentConfiguration steps);

    /** The row with these values stands in the table afterwards, whether or not one with its key was there. */
    abstract String merge(String table, List<String> keys, List<String> others);

    /** A value that comes as text, for a column of this type. */
    abstract String readAs(String type);

    /** By the letters of the column as they are, whatever language the database was made for. */
    abstract String inOrder(String column, String type);

    /** The exclusive or of a number in a column and a value. */
    abstract String either(String column);

    /** Nothing to be said where only one writes at a time. */
    abstract List<String> nobodyElseWrites(List<String> tables);

    private static String columns(List<String> keys, List<String> others) {
        return " (" + Stream.concat(keys.stream(), others.stream()).collect(Collectors.joining(", ")) + ")";
    }

    private static String marks(List<String> keys, List<String> others) {
        return " values (" + String.join(", ", Collections.nCopies(keys.size() + others.size(), "?")) + ")";
    }
}

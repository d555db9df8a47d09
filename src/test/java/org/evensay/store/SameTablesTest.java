package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.evensay.room.StoreFailed;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some steps from version to version are written once for each database: they must come to the same. */
@NeedsPostgres
class SameTablesTest {
    private static final String COLUMNS = "select table_name || '.' || column_name || ' ' || data_type || ' ' "
            + "|| coalesce(character_maximum_length, 0) || ' ' "
            + "|| coalesce(case when data_type in ('numeric', 'NUMERIC') then "
            + "numeric_precision * 1000 + numeric_scale end, 0) || ' ' || is_nullable || ' ' "
            + "|| coalesce(column_default, 'no default') from information_schema.columns "
            + "where table_schema = current_schema and table_name <> 'flyway_schema_history'";
    private static final String KEYS = "select table_name || ' key ' || ordinal_position || ' ' || column_name "
            + "from information_schema.key_column_usage where table_schema = current_schema "
            + "and table_name <> 'flyway_schema_history'";
    private static final String STEPS = "select \"version\" || ' ' || \"script\" from \"flyway_schema_history\" "
            + "where \"type\" = 'SQL'";

    @TempDir
    Path folder;

    @Test
    void bothDatabasesHaveTheSameTablesAndColumnsByTheSameSteps() throws Exception {
        Database file = new H2Database(new DatabaseFile(folder, Long.MAX_VALUE));
        Database server = new PostgresDatabase(new PostgresServer(Postgres.fresh()));
        try {
            for (String asked : List.of(COLUMNS, KEYS, STEPS)) {
                assertThat(said(server, asked)).hasSizeGreaterThan(20)
                        .containsExactlyInAnyOrderElementsOf(said(file, asked));
            }
        } finally {
            file.close();
            server.close();
        }
    }

    /** H2 writes names large, and PostgreSQL tells of a default value which type it is. */
    private static List<String> said(Database database, String asked) throws StoreFailed {
        return database.reading("look at the tables", handle -> handle.createQuery(asked).mapTo(String.class).list())
                .stream().map(line -> line.toLowerCase(Locale.ROOT).replace("::character varying", "")).toList();
    }
}

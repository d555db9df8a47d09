package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database whose tables are up to date is not gone through again at each start. */
class MigrationsTest {
    @TempDir
    private Path folder;

    @Test
    void theNumberOfAllStepsIsThatOfAFileThatHasTakenThem() throws CannotOpen {
        try (HikariDataSource fresh = file().open()) {
            assertThat(Migrations.taken(fresh)).isEqualTo(Migrations.ALL_TAKEN.get(Dialect.H2));
        }
    }

    @Test
    void aStepThatIsMissingOrAnotherChangesTheNumber() throws CannotOpen, SQLException {
        try (HikariDataSource older = file().openAt(22)) {
            assertThat(Migrations.taken(older)).isNotZero().isNotEqualTo(Migrations.ALL_TAKEN.get(Dialect.H2));
            Migrations.to(Migrations.NEWEST, older, Dialect.H2);
            assertThat(Migrations.taken(older)).isEqualTo(Migrations.ALL_TAKEN.get(Dialect.H2));
            for (String change : new String[] {"\"checksum\" = 1", "\"success\" = false"}) {
                try (Connection other = older.getConnection()) {
                    other.createStatement().execute("update \"flyway_schema_history\" set " + change
                            + " where \"version\" = '005'");
                }
                assertThat(Migrations.taken(older)).as(change).isNotEqualTo(Migrations.ALL_TAKEN.get(Dialect.H2));
            }
        }
    }

    private DatabaseFile file() {
        return new DatabaseFile(folder, 1 << 20);
    }
}

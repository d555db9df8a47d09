package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database whose tables are up to date is not gone through again at each start, and any other is. */
class MigrationsTest {
    private static final String HISTORY = "update \"flyway_schema_history\" set ";

    @TempDir
    private Path folder;

    /** A step that came, or is another, needs another number: otherwise it would never be taken. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theNumberIsThatOfTheStepsThatThereAre(Dialect dialect) throws IOException {
        assertThat(Migrations.ALL_TAKEN.get(dialect)).isEqualTo(steps(dialect).hashCode());
    }

    @Test
    void aFileThatHasTakenAllStepsHasTheirNumber() throws CannotOpen {
        try (HikariDataSource fresh = file().open()) {
            assertThat(Migrations.taken(fresh)).isEqualTo(Migrations.ALL_TAKEN.get(Dialect.H2));
        }
    }

    /** Flyway would stumble over another description, if it were asked. */
    @Test
    void thenNothingIsGoneThroughAgain() throws CannotOpen, SQLException {
        try (HikariDataSource fresh = file().open()) {
            change(fresh, "\"description\" = 'another'");
            assertThatCode(() -> Migrations.to(Migrations.NEWEST, fresh, Dialect.H2)).doesNotThrowAnyException();
            change(fresh, "\"checksum\" = 1");
            assertThatThrownBy(() -> Migrations.to(Migrations.NEWEST, fresh, Dialect.H2))
                    .isInstanceOf(FlywayException.class);
        }
    }

    @Test
    void aFileThatLacksAStepIsBroughtUpToDate() throws CannotOpen {
        try (HikariDataSource older = file().openAt(22)) {
            assertThat(Migrations.taken(older)).isNotZero().isNotEqualTo(Migrations.ALL_TAKEN.get(Dialect.H2));
            Migrations.to(Migrations.NEWEST, older, Dialect.H2);
            assertThat(Migrations.taken(older)).isEqualTo(Migrations.ALL_TAKEN.get(Dialect.H2));
        }
    }

    @Test
    void aStepThatHasFailedIsNotTaken() throws CannotOpen, SQLException {
        try (HikariDataSource failed = file().open()) {
            change(failed, "\"success\" = false");
            assertThat(Migrations.taken(failed)).isNotEqualTo(Migrations.ALL_TAKEN.get(Dialect.H2));
        }
    }

    private static void change(HikariDataSource database, String what) throws SQLException {
        try (Connection other = database.getConnection()) {
            other.createStatement().execute(HISTORY + what + " where \"version\" = '005'");
        }
    }

    private DatabaseFile file() {
        return new DatabaseFile(folder, 1 << 20);
    }

    private static String steps(Dialect dialect) throws IOException {
        try (Stream<Path> files = dialect.schemas().stream().flatMap(MigrationsTest::filesOf)) {
            return files.sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(file -> version(file) + " " + sumOf(file) + " true\n").collect(Collectors.joining());
        }
    }

    private static Stream<Path> filesOf(String schema) {
        try {
            return Files.list(Path.of("src/main/resources", schema.replace("classpath:", "")));
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private static String version(Path file) {
        return file.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1");
    }

    /** As Flyway has it: of the lines, without their ends. */
    private static int sumOf(Path file) {
        try {
            CRC32 sum = new CRC32();
            Files.readAllLines(file).forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
            return (int) sum.getValue();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}

package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evensay.support.Given.aWorkshop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is opened, or there is one plain sentence and the file is as it was. */
class OpeningTheFileTest {
    private static final int BLOCK = 4096;
    private static final int HEADERS = 2 * BLOCK;

    @TempDir
    Path home;
    private Path folder;
    private Path file;
    private final Workshop workshop = aWorkshop().with("anna", "ben").sharing("anna: tea").inDiscussion().workshop();

    @BeforeEach
    void aWorkshopWasKept() throws Exception {
        folder = home.resolve("data");
        file = folder.resolve("evensay.mv.db");
        try (SqlStore store = SqlStore.open(ReadyFile.in(folder))) {
            store.save(List.of(Keeping.opening(workshop)));
        }
    }

    @Test
    void whatWasKeptIsThereWhenTheFileIsOpenedAgain() throws Exception {
        try (SqlStore store = SqlStore.open(folder)) {
            assertThat(store.load(workshop.id()).orElseThrow().workshop()).isEqualTo(workshop);
        }
    }

    @Test
    void nothingButTheDatabaseAndItsSealLiesInTheFolder() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, folder.resolve("evensay.seal"));
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsToldThatItIsInUse() throws Exception {
        Process first = OtherJvm.running(HoldingIt.class, folder);
        try {
            assertThat(first.inputReader().readLine()).isEqualTo("open");
            assertRefused("The database in " + folder + " is in use by another Evensay. "
                    + "Stop that one, or choose another folder with --data.");
        } finally {
            first.destroyForcibly();
            assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        SqlStore.open(folder).close();
    }

    @Test
    void aFileWithItsBeginningOverwrittenIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, HEADERS, (byte) 'x');
        assertDamaged(bytes);
    }

    @Test
    void aFileOverwrittenBehindItsBeginningIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, HEADERS, bytes.length, (byte) 0);
        assertDamaged(bytes);
    }

    @Test
    void aFileCutShortIsRefused() throws Exception {
        assertDamaged(Arrays.copyOf(Files.readAllBytes(file), HEADERS + 100));
    }

    /** Here H2 would find an older state, and go on from that. */
    @Test
    void aFileThatLostItsNewestStateIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int blocks = 1; blocks <= 4; blocks++) {
            assertDamaged(Arrays.copyOf(bytes, bytes.length - blocks * BLOCK));
        }
    }

    @Test
    void aFileOfWhichOnlyTheBeginningIsLeftIsRefused() throws Exception {
        assertDamaged(Arrays.copyOf(Files.readAllBytes(file), HEADERS));
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws Exception {
        assertDamaged("Dear diary,".repeat(2000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertDamaged(new byte[0]);
    }

    @Test
    void tablesOfALaterVersionAreRefused() throws Exception {
        try (Connection later = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("evensay"), "sa", "")) {
            later.createStatement().execute("update \"flyway_schema_history\" set \"checksum\" = 1");
        }
        assertRefused("The database " + file + " does not have the tables that this version needs, and nothing was "
                + "changed. Start the version that made it, or another folder with --data.");
    }

    @Test
    void stepsThatALaterVersionHasTakenAreNotPassedOver() throws Exception {
        try (Connection later = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("evensay"), "sa", "")) {
            later.createStatement().execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", "
                    + "\"description\", \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\") "
                    + "values (999, '999', 'later', 'SQL', 'V999__later.sql', 'SA', 1, true)");
        }
        assertRefused("The database " + file + " does not have the tables that this version needs, and nothing was "
                + "changed. Start the version that made it, or another folder with --data.");
    }

    @Test
    void aNewFolderIsForItsOwnerAlone() throws Exception {
        Path fresh = folder.resolve("above").resolve("new");
        SqlStore.open(fresh).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws Exception {
        Path inTheWay = Files.writeString(home.resolve("notes.txt"), "a file");
        assertThatThrownBy(() -> SqlStore.open(inTheWay.resolve("data"))).isInstanceOf(CannotOpen.class)
                .hasMessage("The folder " + inTheWay.resolve("data") + " cannot be written. "
                        + "Allow it, or choose another with --data.");
        assertThat(inTheWay).hasContent("a file");
    }

    private void assertDamaged(byte[] bytes) throws Exception {
        Files.write(file, bytes);
        assertRefused("The database " + file + " is damaged and was left as it is. "
                + "Put back a copy from before, or choose another folder with --data.");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> SqlStore.open(folder)).isInstanceOf(CannotOpen.class).hasMessage(sentence);
    }
}

package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.StartTimer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy of the file of a running store is what a kill at that moment leaves. Each copy opens with what was saved
 * last, also in a file that has been written for so long that H2 lets go of old states: after 45 seconds by itself,
 * here at once.
 */
class NewestStateTest {
    private static final int SAVES = 60;

    @TempDir
    private Path folder;

    @Test
    void afterEverySaveTheFileOpensWithWhatWasSavedLast() throws Exception {
        Meeting meeting = Given.aWorkshop().with("anna", "ben", "cleo").inSilent();
        try (SqlStore store = SqlStore.open(ReadyFile.in(folder))) {
            database(folder).useHandle(handle -> handle.execute("set retention_time 0"));
            store.save(List.of(Keeping.opening(meeting.workshop())));
            for (long version = 2; version <= SAVES; version++) {
                Workshop before = meeting.workshop();
                meeting.facilitator().does(new StartTimer(1 + (int) version % 100));
                store.save(List.of(Keeping.step(before, meeting.workshop(), version)));
                assertThat(versionInACopy()).as("save %s", version).isEqualTo(version);
            }
        }
    }

    private long versionInACopy() throws Exception {
        Path killed = Files.createDirectories(folder.resolve("killed"));
        Files.copy(folder.resolve("evensay.mv.db"), killed.resolve("evensay.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        return database(killed).withHandle(handle ->
                handle.createQuery("select version from workshop").mapTo(Long.class).one());
    }

    private static Jdbi database(Path where) {
        return Jdbi.create("jdbc:h2:file:" + where.toAbsolutePath().resolve("evensay"), "sa", "");
    }
}

package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.store.CopyInHand.DAY;
import static org.evensay.store.CopyInHand.copied;
import static org.evensay.store.CopyInHand.parts;
import static org.evensay.store.CopyInHand.takenIn;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.network.NetworkStory;
import org.evensay.room.Copies;
import org.evensay.room.Copies.NotTaken;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.support.ReadyFile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of everything: all of it comes out, all of it goes in elsewhere, or nothing does and the reason is told. */
class CopiesTest {
    @TempDir
    private Path folder;

    /** A workshop that is open, with seats, keys and ballots; one that is closed; an inquiry with groups and polls. */
    private Meeting fill(SqlStore store) throws StoreFailed {
        new FullWorkshop(Keeping.unread(store, FullWorkshop.planned().inWelcome())).whole();
        Meeting open = Keeping.unread(store, FullWorkshop.planned().byChance(9).inWelcome());
        new FullWorkshop(open).firstQuestion();
        NetworkStory.on(store.network()).whole();
        return open;
    }

    @Test
    void everythingThatIsKeptIsInTheOtherHouseToo() throws Exception {
        byte[] copy;
        Meeting open;
        try (SqlStore store = SqlStore.open(ReadyFile.in(folder.resolve("here")))) {
            open = fill(store);
            copy = copied(store);
            assertThat(store.load(open.workshop().id())).as("goes on meanwhile").isPresent();
        }
        try (SqlStore other = SqlStore.open(ReadyFile.in(folder.resolve("there")))) {
            assertThat(other.copies().areWelcome()).isTrue();
            assertThat(takenIn(other, copy)).isEmpty();
            assertThat(other.load(open.workshop().id()).orElseThrow().workshop()).isEqualTo(open.workshop());
            assertThat(other.copies().areWelcome()).isFalse();
            assertThat(copied(other)).as("and a copy of it is the same to the byte").isEqualTo(copy);
        }
        assertThat(cells("there")).hasSizeGreaterThan(1_000).containsExactlyInAnyOrderElementsOf(cells("here"));
        assertThat(namesIn("here")).noneMatch(name -> name.endsWith(".copy"));
        assertThat(namesIn("there")).noneMatch(name -> name.endsWith(".copy"));
    }

    private List<String> cells(String house) throws Exception {
        return EveryCell.in(folder.resolve(house)).stream()
                .filter(cell -> !cell.startsWith("HOUSE.") && !cell.startsWith("flyway")).toList();
    }

    private List<String> namesIn(String house) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(house))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void itIsOfOneMomentWhileAWorkshopGoesOn() throws Exception {
        Map<Long, Object> kept = new LinkedHashMap<>();
        try (SqlStore store = SqlStore.open(ReadyFile.in(folder.resolve("here")))) {
            Meeting meeting = Keeping.unread(store, FullWorkshop.planned().inWelcome())
                    .watchedBy((before, after) -> kept.put(kept.size() + 2L, after));
            Thread writing = new Thread(() -> new FullWorkshop(meeting).whole());
            writing.start();
            ByteArrayOutputStream last = new ByteArrayOutputStream();
            int copies = 0;
            while (writing.isAlive() && copies < 3) {
                Thread.sleep(300);
                last.reset();
                last.writeBytes(copied(store));
                copies++;
            }
            writing.join();
            try (SqlStore other = SqlStore.open(ReadyFile.in(folder.resolve("there")))) {
                assertThat(takenIn(other, last.toByteArray())).isEmpty();
                var stored = other.load(meeting.workshop().id()).orElseThrow();
                assertThat(stored.version()).as("in the middle").isGreaterThan(1);
                assertThat(stored.workshop()).isEqualTo(kept.get(stored.version()));
            }
        }
    }

    @Test
    void nothingIsWrittenOverAndNothingIsMixed() throws Exception {
        byte[] copy;
        try (SqlStore store = SqlStore.open(ReadyFile.in(folder.resolve("here")))) {
            Keeping.unread(store, FullWorkshop.planned().inWelcome());
            copy = copied(store);
        }
        try (SqlStore other = SqlStore.open(ReadyFile.in(folder.resolve("there")))) {
            NetworkStory.on(other.network()).planned();
        }
        List<String> before = cells("there");
        try (SqlStore other = SqlStore.open(ReadyFile.in(folder.resolve("there")))) {
            assertThat(takenIn(other, copy)).contains(NotTaken.NOT_EMPTY);
        }
        assertThat(cells("there")).isEqualTo(before);
    }

    /** Version 19 of the tables has given this one another column. */
    @Test
    void whatAnOlderEvensayHasCopiedGrowsUp() throws Exception {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        DatabaseFile old = new DatabaseFile(folder.resolve("old"), Long.MAX_VALUE);
        HikariDataSource pool = old.openAt(18);
        Jdbi.create(pool).useHandle(handle -> {
            handle.execute("insert into brought_answer (inquiry, workshop, place, wording, method, choices, ballots, "
                    + "told) values ('i', 'w', 1, 'What works, \"well\"?', 'TOP_K', 3, 9, 'POINTS')");
            CopyWriter.write(new Sql(handle, Dialect.H2), DAY, copy, Copies.Progress.UNTOLD);
        });
        old.close(pool);
        assertThat(parts(copy.toByteArray()).get("brought_answer.csv")).doesNotContain("KEEPS_SOME");
        try (SqlStore now = SqlStore.open(ReadyFile.in(folder.resolve("there")))) {
            assertThat(takenIn(now, copy.toByteArray())).isEmpty();
        }
        assertThat(cells("there")).contains("BROUGHT_ANSWER.WORDING=What works, \"well\"?",
                "BROUGHT_ANSWER.KEEPS_SOME=FALSE");
        assertThat(namesIn("there")).as("the house aside is gone")
                .containsExactlyInAnyOrder("evensay.mv.db", "evensay.seal");
    }

    @Test
    void whatAKillHasLeftOfACopyIsGoneWhenTheHouseIsOpenedAgain() throws Exception {
        Path here = folder.resolve("here");
        SqlStore.open(ReadyFile.in(here)).close();
        Files.writeString(here.resolve("evensay123.copy"), "half");
        SqlStore.open(ReadyFile.in(here)).close();
        assertThat(namesIn("here")).containsExactlyInAnyOrder("evensay.mv.db", "evensay.seal");
    }

    @Test
    void itsRowsStandInTheOrderOfTheirKeysAndNotOfTheirWriting() throws Exception {
        try (SqlStore store = SqlStore.open(ReadyFile.in(folder.resolve("here")))) {
            fill(store);
            List<String> ids = parts(copied(store)).get("idea.csv").lines().skip(1)
                    .map(line -> line.substring(0, line.indexOf(','))).toList();
            assertThat(ids).hasSizeGreaterThan(5).isSorted();
        }
    }
}

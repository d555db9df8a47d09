package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evensay.store.CopyInHand.copied;
import static org.evensay.store.CopyInHand.takenIn;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.evensay.network.NetworkStory;
import org.evensay.room.Copies;
import org.evensay.room.Copies.NotTaken;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.evensay.support.ReadyFile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to a server and back, by a copy of everything: the copies are the same to the byte. */
@NeedsPostgres
class MovingHouseTest {
    @TempDir
    private Path folder;

    @Test
    void whatGoesFromAFileToAServerAndBackIsTheSameToTheByte() throws Exception {
        byte[] first;
        Meeting open;
        try (SqlStore file = SqlStore.open(ReadyFile.in(folder.resolve("file")))) {
            new FullWorkshop(Keeping.unread(file, FullWorkshop.planned().inWelcome())).whole();
            open = Keeping.unread(file, FullWorkshop.planned().byChance(9).inWelcome());
            new FullWorkshop(open).firstQuestion();
            NetworkStory.on(file.network()).whole();
            first = copied(file);
        }
        PostgresAddress address = Postgres.fresh();
        try (SqlStore server = SqlStore.open(address, folder.resolve("scratch"))) {
            assertThat(server.copies().areWelcome()).isTrue();
            assertThat(takenIn(server, first)).isEmpty();
            assertThat(server.load(open.workshop().id()).orElseThrow().workshop()).isEqualTo(open.workshop());
            assertThat(copied(server)).isEqualTo(first);
            assertThat(takenIn(server, first)).contains(NotTaken.NOT_EMPTY);
            try (SqlStore back = SqlStore.open(ReadyFile.in(folder.resolve("back")))) {
                assertThat(takenIn(back, copied(server))).isEmpty();
                assertThat(copied(back)).isEqualTo(first);
            }
        }
        assertThat(folder.resolve("scratch")).isEmptyDirectory();
        assertThat(EveryCell.in(address)).hasSizeGreaterThan(1_000);
    }

    /** Version 19 of the tables has given this one another column. */
    @Test
    void whatAnOlderEvensayHasCopiedGrowsUpOnTheWay() throws Exception {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        DatabaseFile old = new DatabaseFile(folder.resolve("old"), Long.MAX_VALUE);
        var pool = old.openAt(18);
        Jdbi.create(pool).useHandle(handle -> {
            handle.execute("insert into brought_answer (inquiry, workshop, place, wording, method, choices, ballots, "
                    + "told) values ('i', 'w', 1, 'What works, \"well\"?', 'TOP_K', 3, 9, 'POINTS')");
            CopyWriter.write(new Sql(handle, Dialect.H2), CopyInHand.DAY, copy, Copies.Progress.UNTOLD);
        });
        old.close(pool);
        PostgresAddress address = Postgres.fresh();
        try (SqlStore server = SqlStore.open(address, folder.resolve("scratch"))) {
            assertThat(takenIn(server, copy.toByteArray())).isEmpty();
        }
        assertThat(EveryCell.in(address)).contains("BROUGHT_ANSWER.WORDING=What works, \"well\"?",
                "BROUGHT_ANSWER.KEEPS_SOME=f");
    }

    @Test
    void whatIsTakenInKeepsAllOfItOrNothing() throws Exception {
        byte[] copy;
        try (SqlStore file = SqlStore.open(ReadyFile.in(folder.resolve("file")))) {
            Keeping.unread(file, FullWorkshop.planned().inWelcome());
            copy = CopyInHand.signed(CopyInHand.with(CopyInHand.parts(copied(file)), "workshop.csv",
                    "\"ID\",\"VERSION\"\n\"w\",\"many\"\n"));
        }
        PostgresAddress address = Postgres.fresh();
        try (SqlStore server = SqlStore.open(address, folder.resolve("scratch"))) {
            assertThatThrownBy(() -> takenIn(server, copy))
                    .isInstanceOf(StoreFailed.class);
            assertThat(server.copies().areWelcome()).isTrue();
        }
        assertThat(folder.resolve("scratch")).isEmptyDirectory();
    }
}

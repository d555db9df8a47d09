package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.evensay.room.StoreFailed;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store relies on, of whichever database. */
abstract class DatabaseContract {
    @TempDir
    Path folder;
    private Database database;

    abstract Database opened(Path folder) throws Exception;

    @BeforeEach
    void open() throws Exception {
        database = opened(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Of two tables, the second of which somebody writes after the first was read. */
    @Test
    void whatIsReadAtOnceIsOfOneMoment() throws Exception {
        List<String> read = database.readingAtOnce("look", handle -> {
            assertThat(said(handle)).isEmpty();
            CompletableFuture.runAsync(() ->
                    writes("insert into led (workshop, seat_number, times) values ('w', 1, 1)")).join();
            return led(handle);
        });
        List<String> afterwards = database.reading("look", DatabaseContract::led);
        assertThat(read).isEmpty();
        assertThat(afterwards).containsExactly("w");
    }

    @Test
    void whatIsNotToBeKeptIsNotKept() throws StoreFailed {
        assertThat(database.writing("write", handle -> {
            handle.execute("insert into house (name, said) values ('one', 'no')");
            return false;
        })).isFalse();
        assertThat(said()).isEmpty();
        writes("insert into house (name, said) values ('one', 'yes')");
        assertThat(said()).containsExactly("yes");
    }

    @Test
    void whatFailsInTheMiddleLeavesNothingAndTheNextWritingIsKept() throws StoreFailed {
        assertThatThrownBy(() -> database.writing("write", handle -> {
            handle.execute("insert into house (name, said) values ('one', 'half')");
            return handle.execute("insert into no_such_table values (1)") == 1;
        })).isInstanceOf(StoreFailed.class).hasMessage("could not write");
        assertThatThrownBy(() -> database.writing("write", handle -> {
            handle.execute("insert into house (name, said) values ('one', 'half')");
            throw new StackOverflowError("in the middle");
        })).isInstanceOf(StackOverflowError.class);
        assertThat(said()).isEmpty();
        writes("insert into house (name, said) values ('one', 'whole')");
        assertThat(said()).containsExactly("whole");
    }

    @Test
    void aRowIsMergedWhetherOrNotItsKeyWasThere() throws StoreFailed {
        String house = database.dialect().merge("house", List.of("name"), List.of("said"));
        String keysAlone = database.dialect().merge("proposal_yes",
                List.of("workshop", "question", "proposal", "author"), List.of());
        for (String said : List.of("once", "twice")) {
            database.writing("write", handle -> {
                handle.execute(house, "name", said);
                handle.execute(keysAlone, "w", "q", "p", "a");
                return true;
            });
        }
        assertThat(said()).containsExactly("twice");
        String author = database.reading("look", handle -> handle
                .createQuery("select author from proposal_yes").mapTo(String.class).one());
        assertThat(author).isEqualTo("a");
    }

    private void writes(String statement) {
        try {
            database.writing("write", handle -> handle.execute(statement) == 1);
        } catch (StoreFailed failed) {
            throw new AssertionError(failed);
        }
    }

    private List<String> said() throws StoreFailed {
        return database.reading("look", DatabaseContract::said);
    }

    private static List<String> led(Handle handle) {
        return handle.createQuery("select workshop from led").mapTo(String.class).list();
    }

    private static List<String> said(Handle handle) {
        return handle.createQuery("select said from house").mapTo(String.class).list();
    }
}

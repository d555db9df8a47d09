package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evensay.support.Given.aWorkshop;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;

@NeedsPostgres
class PostgresStoreTest extends StoreContract {
    private SqlStore store;

    @Override
    Store opened(Path folder) throws CannotOpen {
        store = Postgres.opened(folder);
        return store;
    }

    /** The server's own messages quote the row. */
    @Test
    void aFailureNeverQuotesWhatPeopleWrote() throws StoreFailed {
        Workshop before = aWorkshop().with("anna").inSilent().workshop();
        store.save(List.of(Keeping.opening(before)));
        Workshop tooLong = before.with(before.question().reworded("the secret wish of anna ".repeat(200)));
        assertThatThrownBy(() -> store.save(List.of(Keeping.step(before, tooLong, 2))))
                .isInstanceOf(StoreFailed.class)
                .satisfies(failed -> assertThat(printed(failed)).contains("22001").doesNotContain("secret wish"));
        assertThat(store.load(before.id()).orElseThrow().workshop()).isEqualTo(before);
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

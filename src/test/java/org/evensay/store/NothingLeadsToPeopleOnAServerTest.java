package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evensay.support.Meeting;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same promise, in a database on a server; and in what such a server knows of a row besides its cells. */
@NeedsPostgres
class NothingLeadsToPeopleOnAServerTest {
    /** {@code xmin} is the transaction that has written a row, {@code ctid} the place where it lies. */
    private static final String TRANSACTIONS = "select distinct xmin::text from idea";
    private static final String PLACES = "select id from idea order by question, ctid";
    private static final String IDS = "select id from idea order by question, id";

    @TempDir
    private Path folder;
    private final PostgresAddress address = Postgres.own();
    private final Set<String> traces = new LinkedHashSet<>();

    @Test
    void onceItIsClosedNoCellAndNeitherThePlaceNorTheTransactionOfARowTellsOfAnybody() throws Exception {
        try (SqlStore store = SqlStore.open(address, folder)) {
            Meeting meeting = Keeping.unread(store, FullWorkshop.planned().inWelcome()).watchedBy((before, after) ->
                    traces.addAll(NothingLeadsToPeopleTest.tracesIn(after)));
            FullWorkshop full = new FullWorkshop(meeting);
            full.firstQuestion();
            full.secondQuestion();
            assertThat(leading()).as("while it is open").isNotEmpty();
            assertThat(strings(TRANSACTIONS)).hasSizeGreaterThan(3);
            meeting.facilitator().movesTo(Step.CLOSED);
        }
        assertThat(traces).hasSizeGreaterThan(30);
        assertThat(leading()).isEmpty();
        assertThat(strings(TRANSACTIONS)).hasSize(1);
        assertThat(strings(PLACES)).hasSizeGreaterThan(5).isEqualTo(strings(IDS));
    }

    private List<String> leading() throws SQLException {
        return EveryCell.in(address).stream().filter(cell -> traces.stream().anyMatch(cell::contains)).toList();
    }

    private List<String> strings(String query) throws SQLException {
        return EveryCell.strings(address.url(), query);
    }
}

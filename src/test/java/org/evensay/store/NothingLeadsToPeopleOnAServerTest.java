package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.evensay.support.Postgres;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** The same promise, in a database on a server; and in what such a server knows of a row besides its cells. */
class NothingLeadsToPeopleOnAServerTest extends NothingLeadsToPeopleTest {
    private PostgresAddress address;

    @Override
    SqlStore opened() throws CannotOpen {
        address = Postgres.fresh();
        return SqlStore.open(address, folder);
    }

    @Override
    List<String> cells() throws SQLException {
        return EveryCell.in(address);
    }

    /** {@code xmin} is the transaction that has written a row, {@code ctid} the place where it lies. */
    @Test
    void neitherThePlaceNorTheTransactionOfARowTellsWhoWroteBeforeWhom() throws Exception {
        String transactions = "select distinct xmin::text from idea";
        String places = "select id from idea order by question, ctid";
        assertThat(EveryCell.strings(address.url(), transactions)).as("while it is open").hasSizeGreaterThan(3);
        meeting.facilitator().movesTo(Step.CLOSED);
        assertThat(EveryCell.strings(address.url(), transactions)).hasSize(1);
        assertThat(EveryCell.strings(address.url(), places)).hasSizeGreaterThan(5)
                .isEqualTo(EveryCell.strings(address.url(), "select id from idea order by question, id"));
    }
}

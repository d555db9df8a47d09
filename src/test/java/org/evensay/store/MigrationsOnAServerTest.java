package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.Test;

/** As {@link MigrationsTest}, of PostgreSQL. */
@NeedsPostgres
class MigrationsOnAServerTest {

    @Test
    void theNumberOfAllStepsIsThatOfAServerThatHasTakenThem() throws CannotOpen {
        try (HikariDataSource fresh = new PostgresServer(Postgres.empty()).open()) {
            assertThat(Migrations.taken(fresh)).isEqualTo(Migrations.ALL_TAKEN.get(Dialect.POSTGRESQL));
        }
    }
}

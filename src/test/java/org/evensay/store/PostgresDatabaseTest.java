package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evensay.room.StoreFailed;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.Test;

class PostgresDatabaseTest extends DatabaseContract {
    private PostgresAddress address;
    private PostgresDatabase database;

    @Override
    Database opened(Path folder) throws CannotOpen {
        address = Postgres.fresh();
        database = new PostgresDatabase(new PostgresServer(address));
        return database;
    }

    private String setting(String name) throws StoreFailed {
        return database.reading("ask", handle ->
                handle.createQuery("show " + name).mapTo(String.class).one());
    }

    private PostgresDatabase where(String setting) throws CannotOpen {
        Postgres.in(address, "do $$ begin execute 'alter database ' || quote_ident(current_database()) || ' set "
                + setting + "'; end $$");
        database.close();
        database = new PostgresDatabase(new PostgresServer(address));
        return database;
    }

    /** Without it, a commit is answered before it is on the disk. */
    @Test
    void aServerThatDoesNotWaitForItsDiskIsToldToWait() throws Exception {
        where("synchronous_commit = off");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        where("synchronous_commit = remote_apply");
        assertThat(setting("synchronous_commit")).as("more than is needed").isEqualTo("remote_apply");
    }

    /** Otherwise whoever comes second would be told of a conflict of transactions, not of versions. */
    @Test
    void whoeverComesSecondSeesWhatARowHasBecomeWhateverTheServersOwnSettingIs() throws Exception {
        where("default_transaction_isolation = serializable");
        assertThat(setting("transaction_isolation")).isEqualTo("read committed");
    }

    @Test
    void nobodyWaitsForeverForARowOfSomebodyWhoIsGone() throws Exception {
        assertThat(setting("lock_timeout")).isEqualTo("5s");
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("20s");
    }

    @Test
    void whatWasDeletedIsVacuumedAwayOnceThereIsSomething() throws Exception {
        database.letGoOfTraces();
        assertThat(vacuumed()).as("what another run has left").isEqualTo(1);
        database.letGoOfTraces();
        assertThat(vacuumed()).isEqualTo(1);
        database.hasTraces();
        database.letGoOfTraces();
        assertThat(vacuumed()).isEqualTo(2);
    }

    private int vacuumed() throws StoreFailed {
        return database.reading("ask", handle -> handle.createQuery(
                "select pg_stat_get_vacuum_count('seat'::regclass)").mapTo(Integer.class).one());
    }
}

package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evensay.room.StoreFailed;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NeedsPostgres
class PostgresDatabaseTest extends DatabaseContract {
    private PostgresDatabase database;

    @Override
    Database opened(Path folder) throws CannotOpen {
        database = new PostgresDatabase(new PostgresServer(Postgres.fresh()));
        return database;
    }

    private String setting(String name) throws StoreFailed {
        return database.reading("ask", handle ->
                handle.createQuery("show " + name).mapTo(String.class).one());
    }

    private void where(String setting) throws CannotOpen {
        PostgresAddress other = Postgres.own();
        Postgres.does("alter database " + Postgres.name(other) + " set " + setting);
        database.close();
        database = new PostgresDatabase(new PostgresServer(other));
    }

    @AfterEach
    void closeTheOther() {
        database.close();
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
        assertThat(setting("idle_in_transaction_session_timeout")).as("sooner than others give up").isEqualTo("3s");
        assertThat(setting("tcp_keepalives_idle")).as("not after the two hours of most systems").isEqualTo("5");
        assertThat(setting("tcp_keepalives_interval")).isEqualTo("2");
        assertThat(setting("tcp_keepalives_count")).isEqualTo("3");
    }

    @Test
    void whatWasDeletedIsVacuumedAwayOnceThereIsSomething() throws Exception {
        int before = vacuumed();
        database.letGoOfTraces();
        assertThat(vacuumed()).as("what another run has left").isEqualTo(before + 1);
        database.letGoOfTraces();
        assertThat(vacuumed()).isEqualTo(before + 1);
        database.noteTraces();
        database.letGoOfTraces();
        assertThat(vacuumed()).isEqualTo(before + 2);
    }

    private int vacuumed() throws StoreFailed {
        return database.reading("ask", handle -> handle.createQuery(
                "select pg_stat_get_vacuum_count('seat'::regclass)").mapTo(Integer.class).one());
    }
}

package org.evensay.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Level;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a database on a PostgreSQL server and brings its tables up to date, or says why it cannot. */
final class PostgresServer {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    /** The driver tells addresses and statements by a way of its own, past the log. Held, or the level is forgotten. */
    private static final java.util.logging.Logger DRIVER = java.util.logging.Logger.getLogger("org.postgresql");
    private static final int CONNECTIONS = 8;
    private static final long MILLISECONDS_TO_WAIT = 2_000;

    /**
     * Of a server that is gone without a word, a writer notices it after so many seconds, and everybody else sooner.
     */
    private static final String SECONDS_OF_SILENCE = "30";

    /**
     * What each connection is told, whatever the server's own settings are. A commit is on the disk before it is
     * answered; a stronger promise, as of a second server, stays. Nobody waits for a row without end; and a row that
     * somebody has in hand who is gone is free again before those who wait for it give up. Of whoever is gone in the
     * middle of a sentence the server learns by asking for a sign of life.
     */
    private static final String SETTINGS = "set default_transaction_isolation = 'read committed'; "
            + "set lock_timeout = '5s'; "
            + "set idle_in_transaction_session_timeout = '3s'; "
            + "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3; "
            + "select set_config('synchronous_commit', 'on', false) "
            + "where current_setting('synchronous_commit') = 'off'";

    private final PostgresAddress address;
    private final WhyNotServer whyNot;

    PostgresServer(PostgresAddress address) throws CannotOpen {
        DRIVER.setLevel(Level.OFF);
        this.address = address;
        Properties named = Driver.parseURL(address.url(), null);
        if (named == null) {
            throw WhyNotServer.noAddress();
        }
        if (address.user().isPresent() && named.containsKey("user")
                || address.password().isPresent() && named.containsKey("password")) {
            throw WhyNotServer.saidTwice();
        }
        this.whyNot = WhyNotServer.of(named, address.user());
    }

    HikariDataSource open() throws CannotOpen {
        HikariDataSource pool = connect();
        boolean opened = false;
        try {
            look(pool);
            Migrations.to(Migrations.NEWEST, pool, Dialect.POSTGRESQL);
            opened = true;
            return pool;
        } catch (FlywayException | SQLException failed) {
            throw whyNot.because(failed);
        } finally {
            if (!opened) {
                pool.close();
            }
        }
    }

    private HikariDataSource connect() throws CannotOpen {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(Driver.class.getName());
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.addDataSourceProperty("socketTimeout", SECONDS_OF_SILENCE);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "Evensay");
        config.setConnectionInitSql(SETTINGS);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(MILLISECONDS_TO_WAIT);
        config.setValidationTimeout(MILLISECONDS_TO_WAIT);
        config.setPoolName("database");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failed) {
            throw whyNot.because(failed.getCause());
        }
    }

    /** Before anything is changed. */
    private void look(HikariDataSource pool) throws SQLException, CannotOpen {
        try (Connection connection = pool.getConnection(); Statement ask = connection.createStatement();
             ResultSet said = ask.executeQuery("select current_setting('server_encoding'), "
                     + "current_setting('transaction_read_only'), current_setting('fsync'), "
                     + "has_schema_privilege(current_schema(), 'create') "
                     + "or to_regclass('flyway_schema_history') is not null")) {
            said.next();
            if (!said.getString(1).equals("UTF8")) {
                throw whyNot.otherLetters();
            }
            if (said.getString(2).equals("on")) {
                throw whyNot.onlyToRead();
            }
            if (!said.getBoolean(4)) {
                throw whyNot.mayNotMakeTables();
            }
            if (said.getString(3).equals("off")) {
                LOG.warn("the database server does not wait for its disk (fsync is off): when its power goes, what "
                        + "was told to be saved may be lost");
            }
        }
    }
}

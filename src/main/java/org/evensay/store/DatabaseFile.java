package org.evensay.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the database file and brings its tables up to date. What {@link FirstLook} refuses is left as it is.
 * Thread-safe.
 */
final class DatabaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    /**
     * Without REUSE_SPACE=FALSE, a file that has been written for longer than 45 seconds may open without what was
     * saved last after a kill (decision 0011). {@link #isWide} is the price.
     * Without TRACE_LEVEL_FILE=0, H2 writes statements that fail, with what people wrote in them, to a file beside.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0";
    private static final int CONNECTIONS = 5;
    private static final long MILLISECONDS_TO_OPEN = 3_000;
    private static final int TIMES_ITS_SMALLEST = 4;

    /** Which of H2's file systems: its usual one. Tests put one before it that fails. */
    static final String USUAL_FILES = "file:";

    private final Path folder;
    private final Path file;
    private final String files;
    private final Seal seal;
    private final WhyNot whyNot;
    private volatile long wideBytes;
    private volatile boolean writtenAnew;

    /** A file of up to {@code wideBytes} is never {@link #isWide}. */
    DatabaseFile(Path folder, long wideBytes) {
        this(folder, wideBytes, USUAL_FILES);
    }

    DatabaseFile(Path folder, long wideBytes, String files) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = this.folder.resolve("evensay.mv.db");
        this.files = files;
        this.seal = new Seal(file);
        this.whyNot = new WhyNot(this.folder, file);
        this.wideBytes = wideBytes;
    }

    HikariDataSource open() throws CannotOpen {
        return open(Migrations.NEWEST);
    }

    /** With the tables as they were at a version, for what was kept by an older Evensay. */
    HikariDataSource openAt(int version) throws CannotOpen {
        return open(Integer.toString(version));
    }

    private HikariDataSource open(String version) throws CannotOpen {
        checkFolder();
        HikariDataSource pool = connect();
        try {
            Migrations.to(version, pool, Dialect.H2);
            sync(pool);
            return pool;
        } catch (FlywayException | SQLException failed) {
            pool.close();
            throw whyNot.because(failed);
        }
    }

    /** Written for so long that most of it is old states, which {@link #makeSmall} lets go. */
    boolean isWide() {
        return file.toFile().length() > wideBytes;
    }

    /** Nothing that was deleted before is in it. Not known of a file that another run of the program has left. */
    boolean wasWrittenAnew() {
        return writtenAnew;
    }

    /**
     * Opens it again, small. H2 closes all connections, writes what is alive into a new file, and moves that into the
     * place of the old one: a kill in between leaves one of the two, whole.
     */
    HikariDataSource makeSmall(HikariDataSource pool) throws CannotOpen {
        close(pool);
        HikariDataSource again = open();
        wideBytes = Math.max(wideBytes, TIMES_ITS_SMALLEST * file.toFile().length());
        return again;
    }

    /** After SHUTDOWN, H2 says of everything, also of giving the connection back, that the database is closed. */
    void close(HikariDataSource pool) {
        try (Connection last = pool.getConnection(); Statement shutdown = last.createStatement()) {
            shutdown.execute("shutdown");
        } catch (SQLException failed) {
            if (failed.getErrorCode() != ErrorCode.DATABASE_CALLED_AT_SHUTDOWN) {
                LOG.warn("the database was not closed in good order: H2 error {}", failed.getErrorCode());
            }
        }
        pool.close();
        writeAnew();
    }

    /**
     * As SHUTDOWN COMPACT does it, but not compressed: so a test can read in the bytes that nothing is left of what was
     * deleted. Whoever has opened the file meanwhile keeps it as it is.
     */
    private void writeAnew() {
        writtenAnew = false;
        try {
            MVStoreTool.compact(files + file, false);
            writtenAnew = true;
            seal.set();
        } catch (MVStoreException | DbException inUseOrBroken) {
            LOG.warn("the database file was not made small: {}", inUseOrBroken.getClass().getSimpleName());
        }
    }

    /** A new file is on the disk, and not only on its way, before anything is told to be kept in it. */
    private static void sync(HikariDataSource pool) throws SQLException {
        try (Connection opened = pool.getConnection(); Statement checkpoint = opened.createStatement()) {
            checkpoint.execute("checkpoint sync");
        }
    }

    private void checkFolder() throws CannotOpen {
        if (folder.toString().contains(";")) {
            throw whyNot.unfitName();
        }
        try {
            PrivateFolder.make(folder);
            Files.delete(Files.createTempFile(folder, "evensay", ".try"));
        } catch (IOException notWritable) {
            throw whyNot.notWritable();
        }
        // The seal first: H2 keeps a file locked over whose bytes it has stumbled.
        if (seal.isBroken() || FirstLook.at(file).findsDamage()) {
            throw whyNot.damaged();
        }
    }

    /** Asked itself, and not by way of all drivers that there are: PostgreSQL's is not needed here. */
    private JdbcDataSource source() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:" + files + folder.resolve("evensay") + SETTINGS);
        h2.setUser("sa");
        h2.setPassword("");
        return h2;
    }

    private HikariDataSource connect() throws CannotOpen {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(MILLISECONDS_TO_OPEN);
        config.setConnectionTimeout(MILLISECONDS_TO_OPEN);
        config.setPoolName("database");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failed) {
            throw whyNot.because(failed.getCause());
        }
    }
}

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
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
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
    private static final String NEWEST = "latest";
    private static final int CONNECTIONS = 5;
    private static final long MILLISECONDS_TO_OPEN = 3_000;
    private static final int TIMES_ITS_SMALLEST = 4;

    private final Path folder;
    private final Path file;
    private volatile long wideBytes;
    private volatile boolean writtenAnew;

    /** A file of up to {@code wideBytes} is never {@link #isWide}. */
    DatabaseFile(Path folder, long wideBytes) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = this.folder.resolve("evensay.mv.db");
        this.wideBytes = wideBytes;
    }

    HikariDataSource open() throws CannotOpen {
        return open(NEWEST);
    }

    /** With the tables as they were at a version, for what was kept by an older Evensay. */
    HikariDataSource openAt(int version) throws CannotOpen {
        return open(Integer.toString(version));
    }

    private HikariDataSource open(String version) throws CannotOpen {
        checkFolder();
        HikariDataSource pool = connect();
        try {
            migrate(pool, version);
            return pool;
        } catch (FlywayException failed) {
            pool.close();
            throw whyNotMigrated(failed);
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
            MVStoreTool.compact(file.toString(), false);
            writtenAnew = true;
        } catch (MVStoreException inUseOrBroken) {
            LOG.warn("the database file was not made small: H2 error {}", inUseOrBroken.getErrorCode());
        }
    }

    private CannotOpen whyNotMigrated(FlywayException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return unreadable(sql.getErrorCode());
            }
        }
        return new CannotOpen("The database " + file + " does not have the tables that this version needs, and nothing "
                + "was changed. Start the version that made it, or another folder with --data.");
    }

    private void checkFolder() throws CannotOpen {
        if (folder.toString().contains(";")) {
            throw new CannotOpen("The folder " + folder + " has a semicolon in its name. Choose another with --data.");
        }
        try {
            PrivateFolder.make(folder);
            Files.delete(Files.createTempFile(folder, "evensay", ".try"));
        } catch (IOException notWritable) {
            throw new CannotOpen("The folder " + folder + " cannot be written. "
                    + "Allow it, or choose another with --data.");
        }
        if (FirstLook.at(file).findsDamage()) {
            throw damaged();
        }
    }

    private HikariDataSource connect() throws CannotOpen {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("evensay") + SETTINGS);
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(MILLISECONDS_TO_OPEN);
        config.setConnectionTimeout(MILLISECONDS_TO_OPEN);
        config.setPoolName("database");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failed) {
            throw because(failed.getCause());
        }
    }

    private CannotOpen because(Throwable cause) {
        int code = cause instanceof SQLException sql ? sql.getErrorCode() : 0;
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new CannotOpen("The database in " + folder
                    + " is in use by another Evensay. Stop that one, or choose another folder with --data.");
            case ErrorCode.UNSUPPORTED_SETTING_COMBINATION, ErrorCode.FILE_VERSION_ERROR_1 -> new CannotOpen(
                    "The database " + file + " was made by another version. Nothing was changed. "
                            + "Start the version that made it, or choose another folder with --data.");
            default -> unreadable(code);
        };
    }

    /** Found only when H2 had the file in its hands: that it left all of it as it was cannot be promised. */
    private CannotOpen unreadable(int code) {
        return new CannotOpen("The database " + file + " cannot be opened and seems to be damaged (H2 error " + code
                + "). Put back a copy from before, or choose another folder with --data.");
    }

    private CannotOpen damaged() {
        return new CannotOpen("The database " + file + " is damaged and was left as it is. "
                + "Put back a copy from before, or choose another folder with --data.");
    }

    private static void migrate(HikariDataSource pool, String version) {
        Flyway.configure().dataSource(pool).locations("classpath:schema").validateMigrationNaming(true)
                .target(version).load().migrate();
    }
}

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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the database file and brings its tables up to date. What cannot be opened is left as it is.
 * Thread-safe.
 */
final class DatabaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    /**
     * Without REUSE_SPACE=FALSE, a file that has been written for longer than 45 seconds may open without what was
     * saved last after a kill (decision 0011). {@link #isWide} is the price.
     * Without MAX_COMPACT_TIME=0 SHUTDOWN makes the file smaller for 0.2 s, which {@link #writeAnew} then does anyway.
     * Without TRACE_LEVEL_FILE=0, H2 writes statements that fail, with what people wrote in them, to a file beside.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0"
                    + ";TRACE_LEVEL_FILE=0";
    private static final int CONNECTIONS = 5;
    private static final long MILLISECONDS_TO_OPEN = 3_000;
    private static final int TIMES_TRIED = 30;
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
    private volatile boolean hasBeenOpen;

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

    /** What another run has left is kept beside meanwhile; what this one has written anew needs no such care. */
    private HikariDataSource open(String version) throws CannotOpen {
        checkFolder();
        AsItWas before = hasBeenOpen ? AsItWas.nothingKept(file) : AsItWas.keep(file);
        try {
            HikariDataSource pool = synced(upToDate(connected(), version));
            hasBeenOpen = true;
            before.letGoOfAll();
            return pool;
        } catch (FlywayException | SQLException | HikariPool.PoolInitializationException failed) {
            throw refused(failed, before);
        }
    }

    /** A file that somebody else has open is theirs. */
    private CannotOpen refused(Throwable failure, AsItWas before) {
        boolean isAsItWas = !WhyNot.isInUse(failure) && before.putBack();
        before.letGo();
        return whyNot.because(failure, isAsItWas);
    }

    private static HikariDataSource upToDate(HikariDataSource pool, String version) {
        try {
            Migrations.to(version, pool, Dialect.H2);
            return pool;
        } catch (FlywayException failed) {
            pool.close();
            throw failed;
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
        shutDown(pool);
        writeAnew();
        HikariDataSource again = writtenAnew ? openAgain() : open();
        wideBytes = Math.max(wideBytes, TIMES_ITS_SMALLEST * file.toFile().length());
        return again;
    }

    /** All wait meanwhile, so that what this program has just written itself is not looked at once more. */
    private HikariDataSource openAgain() throws CannotOpen {
        try {
            return synced(connected());
        } catch (SQLException | HikariPool.PoolInitializationException failed) {
            throw whyNot.because(failed, false);
        }
    }

    void close(HikariDataSource pool) {
        shutDown(pool);
        writeAnew();
        if (writtenAnew) {
            seal.set();
        }
    }

    /** After SHUTDOWN, H2 says of everything, also of giving the connection back, that the database is closed. */
    private static void shutDown(HikariDataSource pool) {
        try (Connection last = pool.getConnection(); Statement shutdown = last.createStatement()) {
            shutdown.execute("shutdown");
        } catch (SQLException failed) {
            if (failed.getErrorCode() != ErrorCode.DATABASE_CALLED_AT_SHUTDOWN) {
                LOG.warn("the database was not closed in good order: H2 error {}", failed.getErrorCode());
            }
        }
        pool.close();
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
        } catch (RuntimeException inUseOrBroken) {
            LOG.warn("the database file was not made small: {}", inUseOrBroken.getClass().getSimpleName());
        }
    }

    /** A new file is on the disk, and not only on its way, before anything is told to be kept in it. */
    private static HikariDataSource synced(HikariDataSource pool) throws SQLException {
        try (Connection opened = pool.getConnection(); Statement checkpoint = opened.createStatement()) {
            checkpoint.execute("checkpoint sync");
            return pool;
        } catch (SQLException failed) {
            pool.close();
            throw failed;
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

    private HikariDataSource connected() throws SQLException {
        JdbcDataSource h2 = source();
        try (Connection first = opened(h2, TIMES_TRIED)) {
            return pool(h2);
        }
    }

    /**
     * Whoever had it open before may be about to close it. Of a damaged file H2 says so once and keeps it locked: asked
     * again, it would say that it is in use.
     */
    private static Connection opened(JdbcDataSource h2, int times) throws SQLException {
        try {
            return h2.getConnection();
        } catch (SQLException failed) {
            if (times == 0 || !WhyNot.isInUse(failed)) {
                throw failed;
            }
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLISECONDS_TO_OPEN / TIMES_TRIED));
        return opened(h2, times - 1);
    }

    private static HikariDataSource pool(JdbcDataSource h2) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(h2);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(MILLISECONDS_TO_OPEN);
        config.setConnectionTimeout(MILLISECONDS_TO_OPEN);
        config.setPoolName("database");
        return new HikariDataSource(config);
    }
}

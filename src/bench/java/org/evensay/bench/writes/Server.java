package org.evensay.bench.writes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.evensay.bench.Program;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server with a folder beside that of the file, which waits for the disk as one in use does. */
record Server(EmbeddedPostgres running) implements AutoCloseable {
    private static final int TOLD_WITHIN_MS = 1_500;
    private static final String SYNCS = "select coalesce(sum(fsyncs), 0) from pg_stat_io where object = 'wal'";

    /** Empty, with a word why, where none can be started. */
    static Optional<Server> started(Path folder) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        try {
            return Optional.of(new Server(EmbeddedPostgres.builder().setDataDirectory(folder.resolve("postgres"))
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start()));
        } catch (IOException | RuntimeException none) {
            System.err.println("No PostgreSQL could be started here, so H2 is measured alone: " + none);
            return Optional.empty();
        }
    }

    String address() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    /** Its processes tell what they have done once a second, so it is asked after they have. */
    long syncs() {
        Program.pause(TOLD_WITHIN_MS);
        try (Connection connection = running.getPostgresDatabase().getConnection();
             Statement ask = connection.createStatement(); ResultSet said = ask.executeQuery(SYNCS)) {
            said.next();
            return said.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

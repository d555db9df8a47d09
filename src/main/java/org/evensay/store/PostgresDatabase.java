package org.evensay.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evensay.room.StoreFailed;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * An open database on a PostgreSQL server. Others may write to it too: a row that is updated is locked, and whoever
 * comes second looks at what it has become, which is what READ COMMITTED means there. A commit that is answered is on
 * the server's disk; one that is not answered, because the server or the network has gone, may be kept or not. Both
 * are settings of the connection, see {@link PostgresServer}.
 * Thread-safe: readers and writers have connections of a pool.
 */
final class PostgresDatabase implements Database {
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private volatile boolean traces = true;

    PostgresDatabase(PostgresServer server) throws CannotOpen {
        this.pool = server.open();
        this.jdbi = Jdbi.create(pool);
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public <T> T reading(String what, Function<Handle, T> rows) throws StoreFailed {
        try {
            return jdbi.withHandle(rows::apply);
        } catch (RuntimeException failed) {
            throw failed(what, failed);
        }
    }

    @Override
    public <T> T readingAtOnce(String what, Function<Handle, T> rows) throws StoreFailed {
        return reading(what, handle -> handle.inTransaction(inside -> {
            inside.execute("set transaction isolation level repeatable read, read only");
            return rows.apply(inside);
        }));
    }

    @Override
    public boolean writing(String what, Writing work) throws StoreFailed {
        return reading(what, handle -> handle.inTransaction(inside -> {
            boolean kept = work.on(inside);
            if (!kept) {
                inside.rollback();
            }
            return kept;
        }));
    }

    @Override
    public void noteTraces() {
        traces = true;
    }

    /**
     * What was deleted is no row any more for anybody once the tables are vacuumed, and its place is free for others.
     * Its bytes may stay in the server's files until then, and in what the server keeps besides: whoever runs the
     * server sees to that (decision 46).
     */
    @Override
    public void letGoOfTraces() throws StoreFailed {
        if (traces) {
            traces = false;
            boolean gone = false;
            try {
                List<CopyTable> tables = reading("look for tables", CopyTable::all);
                for (CopyTable table : tables) {
                    reading("vacuum a table", handle -> handle.execute("vacuum (skip_locked) " + table.name()));
                }
                gone = true;
            } finally {
                traces |= !gone;
            }
        }
    }

    /** When the server has gone, no connection that was open is of use, also of those that nobody has just tried. */
    private StoreFailed failed(String what, RuntimeException failure) {
        if (isOfTheServer(failure) && !pool.isClosed()) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return new StoreFailed("could not " + what, Unquoted.of(failure));
    }

    /** Codes 08 are of the connection, 57P of a server that ends or begins. */
    private static boolean isOfTheServer(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getSQLState() != null
                        && sql.getSQLState().matches("08.*|57P.*"));
    }

    @Override
    public void close() {
        pool.close();
    }
}

package org.evensay.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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
    /** Codes 08 are of the connection, 57P of a server that ends or begins. */
    private static final String OF_THE_SERVER = "08.*|57P.*";
    /** What is read at once may be everything there is, and writing that down takes its time. */
    private static final String AT_ONCE = "set transaction isolation level repeatable read, read only; "
            + "set local idle_in_transaction_session_timeout = '20s'";

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
            inside.execute(AT_ONCE);
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
        if (is(failure, OF_THE_SERVER) && !pool.isClosed()) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        boolean away = is(failure, OF_THE_SERVER)
                || causes(failure).anyMatch(SQLTransientConnectionException.class::isInstance);
        return away ? StoreFailed.away("could not " + what, Unquoted.of(failure))
                : new StoreFailed("could not " + what, Unquoted.of(failure));
    }

    private static boolean is(Throwable failure, String states) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLException sql && sql.getSQLState() != null
                && sql.getSQLState().matches(states));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public void close() {
        pool.close();
    }
}

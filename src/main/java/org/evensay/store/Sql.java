package org.evensay.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Runs statements on a writer's connection, many rows at a time. Used by one thread at a time. */
record Sql(Handle handle, Dialect dialect) implements Differences {
    private static final String ALREADY_THERE = "23505";

    @Override
    public void of(Table<?> table, String id, List<Row> before, List<Row> after) {
        Set<List<Object>> there = after.stream().map(Row::key).collect(Collectors.toSet());
        table.delete(id, before.stream().filter(row -> !there.contains(row.key())).toList(), this);
        table.merge(id, after, this);
    }

    /** One statement for many lines of values; none runs nothing. */
    void batch(String statement, List<List<Object>> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(statement)) {
            for (List<Object> line : lines) {
                for (int at = 0; at < line.size(); at++) {
                    batch.bind(at, line.get(at));
                }
                batch.add();
            }
            batch.execute();
        }
    }

    /** Whether the row was put there: not when there is one with its key, and then the transaction is of no use. */
    boolean insertsNew(String statement, Object... values) {
        try {
            return run(statement, values) == 1;
        } catch (UnableToExecuteStatementException failed) {
            if (failed.getCause() instanceof SQLException why && ALREADY_THERE.equals(why.getSQLState())) {
                return false;
            }
            throw failed;
        }
    }

    /** How many rows the statement touched. */
    int run(String statement, Object... values) {
        return handle.execute(statement, values);
    }
}

package org.evensay.store;

import java.sql.SQLException;

/**
 * What went wrong, without the words that came with it: databases and Jdbi quote values in their messages, and values
 * are what people wrote. The kind of failure, its code and the place in the program are kept.
 */
final class Unquoted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final String state;

    private Unquoted(Throwable failure, Throwable cause) {
        super(kind(failure), cause);
        this.state = failure instanceof SQLException sql ? sql.getSQLState() : null;
    }

    static Unquoted of(Throwable failure) {
        Throwable cause = failure.getCause();
        Unquoted unquoted = new Unquoted(failure, cause == null ? null : of(cause));
        unquoted.setStackTrace(failure.getStackTrace());
        return unquoted;
    }

    /** Whether somebody else had a row in hand for longer than anybody waits for it (PostgreSQL). */
    static boolean isOfAHeldRow(Throwable failure) {
        return failure != null && (failure instanceof Unquoted unquoted && LOCK_NOT_AVAILABLE.equals(unquoted.state)
                || isOfAHeldRow(failure.getCause()));
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof SQLException sql ? name + " " + sql.getSQLState() + " " + sql.getErrorCode() : name;
    }
}

package org.evensay.store;

import java.sql.SQLException;

/**
 * What went wrong, without the words that came with it: databases and Jdbi quote values in their messages, and values
 * are what people wrote. The kind of failure, its code and the place in the program are kept.
 */
final class Unquoted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unquoted(String kind, Throwable cause) {
        super(kind, cause);
    }

    static Unquoted of(Throwable failure) {
        Throwable cause = failure.getCause();
        Unquoted unquoted = new Unquoted(kind(failure), cause == null ? null : of(cause));
        unquoted.setStackTrace(failure.getStackTrace());
        return unquoted;
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof SQLException sql ? name + " " + sql.getSQLState() + " " + sql.getErrorCode() : name;
    }
}

package org.evensay.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;

/** Why this server did not find itself at one of its addresses. */
public enum NoAnswer {
    /** Nothing listens there. */
    CLOSED,
    /** Within a second. */
    SILENT,
    /** Something answers, and it is not us. */
    SOMEBODY_ELSE,
    NO_WAY;

    /** A timeout of connecting is a timeout; a refusal is a connection that failed for good. */
    static NoAnswer because(Throwable failure) {
        Throwable why = failure.getCause() instanceof IOException inner ? inner : failure;
        if (why instanceof HttpTimeoutException) {
            return SILENT;
        }
        return why instanceof ConnectException ? CLOSED : NO_WAY;
    }
}

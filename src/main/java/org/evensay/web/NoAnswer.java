package org.evensay.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;

/** Why this server did not find itself at one of its addresses. */
public enum NoAnswer {
    /** Nothing listens there. */
    CLOSED,
    /** Within a second. */
    SILENT,
    /** Something answers, and it is not us. */
    SOMEBODY_ELSE,
    NO_WAY;

    static NoAnswer because(IOException why) {
        if (why instanceof SocketTimeoutException) {
            return SILENT;
        }
        return why instanceof ConnectException ? CLOSED : NO_WAY;
    }
}

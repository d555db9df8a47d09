package org.evensay.room;

/**
 * The machine could not keep or read something: a full disk, a lost database. The message never holds what people
 * wrote.
 */
public final class StoreFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public StoreFailed(String what, Throwable cause) {
        super(what, cause);
    }
}

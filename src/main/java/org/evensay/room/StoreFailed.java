package org.evensay.room;

/**
 * Something could not be kept or read: a full disk, a lost database, or another writer was quicker. The message never
 * holds what people wrote.
 */
public final class StoreFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean overtaken;

    public StoreFailed(String what, Throwable cause) {
        this(what, cause, false);
    }

    private StoreFailed(String what, Throwable cause, boolean overtaken) {
        super(what, cause);
        this.overtaken = overtaken;
    }

    /** Another writer came first: the machine is well, and nothing was kept. */
    public static StoreFailed overtaken() {
        return new StoreFailed("a workshop is not at the version that this change starts from", null, true);
    }

    public boolean wasOvertaken() {
        return overtaken;
    }
}

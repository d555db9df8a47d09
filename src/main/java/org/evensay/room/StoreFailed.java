package org.evensay.room;

import org.evensay.workshop.WorkshopId;

/**
 * Something could not be kept or read: a full disk, a lost database, or another writer was quicker. The message never
 * holds what people wrote.
 */
public final class StoreFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** The id of the workshop of which another writer has kept something; null when it was nothing of the kind. */
    private final String overtaken;

    public StoreFailed(String what, Throwable cause) {
        this(what, cause, null);
    }

    private StoreFailed(String what, Throwable cause, String overtaken) {
        super(what, cause);
        this.overtaken = overtaken;
    }

    /** Another writer came first in this workshop: the machine is well, and nothing was kept. */
    public static StoreFailed overtaken(WorkshopId workshop) {
        return new StoreFailed("a workshop is not at the version that this change starts from", null, workshop.value());
    }

    public boolean wasOvertaken() {
        return overtaken != null;
    }

    boolean wasOvertakenIn(WorkshopId workshop) {
        return workshop.value().equals(overtaken);
    }
}

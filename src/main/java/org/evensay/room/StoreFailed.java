package org.evensay.room;

import org.evensay.workshop.WorkshopId;

/**
 * Something could not be kept or read: a full disk, a lost database, or another writer was quicker. The message never
 * holds what people wrote.
 */
public final class StoreFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private enum Kind { OVERTAKEN, IN_OTHER_HANDS, AWAY, UNKNOWN }

    private final Kind kind;
    /** The id of the workshop that it is about; null when nobody knows. */
    private final String workshop;

    /** Nobody knows whose fault it was. */
    public StoreFailed(String what, Throwable cause) {
        this(what, cause, Kind.UNKNOWN, null);
    }

    private StoreFailed(String what, Throwable cause, Kind kind, String workshop) {
        super(what, cause);
        this.kind = kind;
        this.workshop = workshop;
    }

    /** Another writer came first in this workshop: the machine is well, and nothing was kept. */
    public static StoreFailed overtaken(WorkshopId workshop) {
        return new StoreFailed("a workshop is not at the version that this change starts from", null, Kind.OVERTAKEN,
                workshop.value());
    }

    /** Another writer has this workshop in hand, and did not let go of it in time: nothing was kept. */
    public static StoreFailed inOtherHands(WorkshopId workshop, Throwable cause) {
        return new StoreFailed("a workshop is in the hands of another writer", cause, Kind.IN_OTHER_HANDS,
                workshop.value());
    }

    /** The server, or the file, is out of reach, whatever it is asked for. */
    public static StoreFailed away(String what, Throwable cause) {
        return new StoreFailed(what, cause, Kind.AWAY, null);
    }

    public boolean wasOvertaken() {
        return kind == Kind.OVERTAKEN;
    }

    public boolean isAway() {
        return kind == Kind.AWAY;
    }

    /** Whether it is known to be the matter of this workshop alone. */
    public boolean isAbout(WorkshopId id) {
        return id.value().equals(workshop);
    }
}

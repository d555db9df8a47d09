package org.evensay.workshop;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may be in a room. The gate gives the role; a message cannot. */
public enum Role {
    /** At the door with the join code, without a seat yet. */
    NEWCOMER,
    /** Has asked to come in and is not let in yet: sees nothing of the room. */
    WAITING,
    PARTICIPANT,
    /** Leads. There is one link that leads at any time; see {@link Leading}. */
    FACILITATOR,
    /** Helps to lead, and takes over when the facilitator is gone. */
    CO_FACILITATOR,
    /** Writes down what is said; the speaker says whether it is right. */
    SCRIBE,
    /** Looks after people: hears the quiet calls and nothing else. */
    SUPPORT,
    /** The projector: it reads and never acts. */
    SCREEN;

    /** Whose page somebody in this role has: who helps to lead has the page of who leads, and less on it. */
    public Role page() {
        return this == CO_FACILITATOR ? FACILITATOR : this;
    }

    /** Whether it comes with a link, not with a seat. */
    public boolean isByLink() {
        return compareTo(FACILITATOR) >= 0;
    }

    /** Whether people in the room share it out among themselves. */
    public boolean isShared() {
        return isByLink() && this != SCREEN;
    }

    /** The shared role of this name. */
    public static Optional<Role> shared(String name) {
        return Arrays.stream(values()).filter(role -> role.isShared() && role.name().equals(name)).findFirst();
    }
}

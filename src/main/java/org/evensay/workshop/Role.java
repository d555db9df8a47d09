package org.evensay.workshop;

/** What somebody may be in a room. The gate gives the role; a message cannot. */
public enum Role {
    /** At the door with the join code, without a seat yet. */
    NEWCOMER,
    /** Has asked to come in and is not let in yet: sees nothing of the room. */
    WAITING,
    PARTICIPANT,
    FACILITATOR,
    /** The projector: it reads and never acts. */
    SCREEN
}

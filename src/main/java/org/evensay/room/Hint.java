package org.evensay.room;

import org.evensay.workshop.WorkshopId;

/** What one node tells the others. Nothing that anybody wrote or chose is in it. */
public sealed interface Hint {

    /** A room has gone on to this version, which is on disk. */
    record Changed(WorkshopId room, long version) implements Hint {
    }

    /** Who is in a room at this node, all of them. It is told again before {@link Elsewhere#BELIEVED} is over. */
    record Here(WorkshopId room, People people) implements Hint {
    }

    /** A node has come and asks all others who is with them. */
    record WhoIsHere() implements Hint {
    }
}

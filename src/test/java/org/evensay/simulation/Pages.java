package org.evensay.simulation;

import java.util.Map;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.WorkshopId;

/** What somebody is shown: the parts of their page by name, as anything that can be compared and read. */
interface Pages {

    Map<String, ?> of(Snapshot snapshot, Here here, Actor actor);

    /** Of the parts of everybody who takes part, those that are the same for all of them. */
    Map<String, ?> sharedByAll(Snapshot snapshot);

    /** What is left of the page of somebody whom the room does not know any more. */
    Map<String, ?> goodbye(WorkshopId room, Role page);
}

package org.evensay.simulation;

import java.util.Map;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.web.InsideDoor;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.WorkshopId;

/** The pages as HTML, as a browser gets them. */
final class RenderedPages implements Pages {
    private final InsideDoor door = new InsideDoor();

    @Override
    public Map<String, ?> of(Snapshot snapshot, Here here, Actor actor) {
        return door.page(snapshot, here, actor);
    }

    @Override
    public Map<String, ?> sharedByAll(Snapshot snapshot) {
        return door.sharedByAll(snapshot);
    }

    @Override
    public Map<String, ?> goodbye(WorkshopId room, Role page) {
        return door.goodbye(room, page);
    }
}

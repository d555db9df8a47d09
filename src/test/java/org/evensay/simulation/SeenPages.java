package org.evensay.simulation;

import java.util.List;
import java.util.Map;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.view.CallView;
import org.evensay.view.LeadView;
import org.evensay.view.LeadingView;
import org.evensay.view.MyView;
import org.evensay.view.RoomForOne;
import org.evensay.view.RoomView;
import org.evensay.view.ScribeView;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** What the parts of each page are made of, before it becomes HTML: all that a role can be told, and quick. */
final class SeenPages implements Pages {
    private static final String NOTHING = "nothing";

    private Snapshot last;
    private RoomView room;

    @Override
    public Map<String, ?> of(Snapshot snapshot, Here here, Actor actor) {
        Workshop workshop = snapshot.workshop();
        return switch (actor.role()) {
            case SCREEN -> Map.of("room", room(snapshot));
            case FACILITATOR, CO_FACILITATOR -> Map.of("room", room(snapshot), "own", LeadView.of(workshop,
                    here.seats(), here.leaderGoneSince(), actor), "known", here.whoVoted());
            case SCRIBE -> Map.of("room", room(snapshot), "own", ScribeView.of(workshop, actor));
            case SUPPORT -> Map.of("room", room(snapshot), "own", CallView.of(workshop),
                    "known", LeadingView.isSeated(workshop, actor));
            case WAITING -> Map.of("room", NOTHING, "own", NOTHING);
            default -> Map.of("room", room(snapshot), "own",
                    List.of(MyView.of(workshop, actor), RoomForOne.of(room(snapshot))));
        };
    }

    @Override
    public Map<String, ?> sharedByAll(Snapshot snapshot) {
        return Map.of("room", room(snapshot));
    }

    @Override
    public Map<String, ?> goodbye(WorkshopId id, Role page) {
        return switch (page) {
            case SCREEN -> Map.of("room", NOTHING);
            case FACILITATOR, SUPPORT -> Map.of("room", NOTHING, "own", NOTHING, "known", NOTHING);
            default -> Map.of("room", NOTHING, "own", NOTHING);
        };
    }

    private RoomView room(Snapshot snapshot) {
        if (last != snapshot) {
            last = snapshot;
            room = RoomView.of(snapshot.workshop());
        }
        return room;
    }
}

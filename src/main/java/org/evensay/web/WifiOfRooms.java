package org.evensay.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.workshop.Limit;
import org.evensay.workshop.WorkshopId;

/**
 * Which Wi-Fi the wall of a room invites to. In memory only: a password of somebody's network has no place in a file.
 * A room's own, so that nobody can send the people of another room into a network of theirs. Thread-safe.
 */
final class WifiOfRooms {
    private final Map<WorkshopId, Wifi> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<WorkshopId, Wifi> eldest) {
            return size() > Limit.ROOMS_LIVE_A_NODE.most();
        }
    };

    synchronized Optional<Wifi> of(WorkshopId room) {
        return Optional.ofNullable(kept.get(room));
    }

    synchronized void keep(WorkshopId room, Wifi wifi) {
        kept.put(room, wifi);
    }

    synchronized void forget(WorkshopId room) {
        kept.remove(room);
    }
}

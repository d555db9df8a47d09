package org.evensay.room;

import java.time.Duration;
import org.evensay.view.Touched;
import org.evensay.workshop.Actor;

/** Somebody's open line to a room. The room calls it from its own threads: it must return at once and never block. */
public interface Connection {

    Actor actor();

    /**
     * There is a newer snapshot, or (for whoever leads or helps) somebody came or went: render when it suits.
     * {@code change}: whose own parts it may alter, beside what all see.
     */
    void roomChanged(Touched change);

    /** How long nothing has been heard from its page, which has a heartbeat. */
    Duration silentFor();
}

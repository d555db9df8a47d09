package org.evensay.room;

import java.time.Duration;
import org.evensay.view.Touched;
import org.evensay.workshop.Actor;

/** Somebody's line to a room that runs this when the room has news. */
record Line(Actor actor, Runnable news) implements Connection {
    @Override
    public void roomChanged(Touched change) {
        news.run();
    }

    @Override
    public Duration silentFor() {
        return Duration.ZERO;
    }
}

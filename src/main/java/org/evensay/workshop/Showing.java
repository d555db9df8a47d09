package org.evensay.workshop;

/**
 * What the room is shown beside its step: whether the screen rests, and whether the whole room pauses, perhaps until
 * another day. In a pause everything is kept and the work waits; people can come and go.
 */
public record Showing(boolean resting, boolean paused) {
    public static final Showing EVERYTHING = new Showing(false, false);

    public Showing resting(boolean yes) {
        return new Showing(yes, paused);
    }

    public Showing paused(boolean yes) {
        return new Showing(resting, yes);
    }
}

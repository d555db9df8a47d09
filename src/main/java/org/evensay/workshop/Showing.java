package org.evensay.workshop;

/**
 * What the room is shown beside its step: whether the screen rests, whether the whole room pauses, perhaps until
 * another day, and whether the facilitator looks at each idea before it shows. In a pause everything is kept and the
 * work waits; people can come and go.
 */
public record Showing(boolean resting, boolean paused, boolean looksFirst) {
    public static final Showing EVERYTHING = new Showing(false, false, false);

    public Showing resting(boolean yes) {
        return new Showing(yes, paused, looksFirst);
    }

    public Showing paused(boolean yes) {
        return new Showing(resting, yes, looksFirst);
    }

    public Showing looksFirst(boolean yes) {
        return new Showing(resting, paused, yes);
    }

    /** An idea on the room's list as it comes there: to be looked at first, or shown at once. */
    public Question lists(Question question, Idea idea) {
        Question longer = question.listing(idea);
        return looksFirst ? longer.hiding(longer.ideas().get(idea.id()).orElseThrow()) : longer;
    }
}

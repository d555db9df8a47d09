package org.evensay.workshop;

/**
 * What the room is shown beside its step: whether the screen rests, whether the whole room pauses, perhaps until
 * another day, and whether the facilitator looks at each idea before it shows. In a pause everything is kept and the
 * work waits; people can come and go. {@code turned} counts the pages of a long list that were turned on the screen,
 * from the beginning of the workshop: only the screen knows how many pages there are.
 */
public record Showing(boolean resting, boolean paused, boolean looksFirst, int turned) {
    public static final Showing EVERYTHING = new Showing(false, false, false, 0);

    public Showing resting(boolean yes) {
        return new Showing(yes, paused, looksFirst, turned);
    }

    public Showing paused(boolean yes) {
        return new Showing(resting, yes, looksFirst, turned);
    }

    public Showing looksFirst(boolean yes) {
        return new Showing(resting, paused, yes, turned);
    }

    public Showing turningThePage() {
        return new Showing(resting, paused, looksFirst, turned + 1);
    }

    /** An idea on the room's list as it comes there: to be looked at first, or shown at once. */
    public Question lists(Question question, Idea idea) {
        Question longer = question.listing(idea);
        return looksFirst ? longer.hiding(longer.ideas().get(idea.id()).orElseThrow()) : longer;
    }
}

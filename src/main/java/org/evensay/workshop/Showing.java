package org.evensay.workshop;

/**
 * What the room is shown beside its step: whether the screen rests, whether the whole room pauses, perhaps until
 * another day, and whether the facilitator looks at each idea before it shows. In a pause everything is kept and the
 * work waits; people can come and go. {@code turned} counts the pages of a long list that were turned on the screen,
 * from the beginning of the workshop: only the screen knows how many pages there are. {@code inPairs} while people
 * tell each other stories, two by two; the next step ends that.
 */
public record Showing(boolean resting, boolean paused, boolean looksFirst, int turned, boolean inPairs) {
    public static final Showing EVERYTHING = new Showing(false, false, false, 0, false);

    public Showing resting(boolean yes) {
        return new Showing(yes, paused, looksFirst, turned, inPairs);
    }

    public Showing paused(boolean yes) {
        return new Showing(resting, yes, looksFirst, turned, inPairs);
    }

    public Showing looksFirst(boolean yes) {
        return new Showing(resting, paused, yes, turned, inPairs);
    }

    public Showing turningThePage() {
        return new Showing(resting, paused, looksFirst, turned + 1, inPairs);
    }

    public Showing inPairs(boolean yes) {
        return new Showing(resting, paused, looksFirst, turned, yes);
    }

    /** An idea on the room's list as it comes there: to be looked at first, or shown at once. */
    public Question lists(Question question, Idea idea) {
        Question longer = question.listing(idea);
        return looksFirst ? longer.hiding(longer.ideas().get(idea.id()).orElseThrow()) : longer;
    }
}

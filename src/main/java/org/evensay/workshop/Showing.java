package org.evensay.workshop;

/** What the room is shown on its screen, beside the step it is on. */
public record Showing() {
    public static final Showing EVERYTHING = new Showing();
}

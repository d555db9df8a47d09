package org.evensay.workshop;

/** Who leads: the facilitation as it goes from hand to hand in the room. */
public record Leading() {
    public static final Leading FROM_THE_START = new Leading();
}

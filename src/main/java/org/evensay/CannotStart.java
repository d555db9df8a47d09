package org.evensay;

/** Why the program cannot start, as one plain sentence: what is wrong, where, and what to do. */
public final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}

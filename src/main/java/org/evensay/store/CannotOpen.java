package org.evensay.store;

/** Why the database cannot be opened, as one plain sentence for the person who starts the program. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;

    public CannotOpen(String sentence) {
        super(sentence);
    }
}

package org.evensay.simulation;

/** Something that must never happen has happened in a world. */
final class Wrong extends AssertionError {
    private static final long serialVersionUID = 1L;

    Wrong(String what) {
        super(what);
    }
}

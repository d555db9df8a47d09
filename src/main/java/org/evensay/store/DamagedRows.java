package org.evensay.store;

/** A workshop does not read as it was written. Nothing that was read is of any use, and nothing is to be written. */
final class DamagedRows extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedRows() {
        super("a workshop in the database is not as it was written, so the database is damaged: keep it as it is, "
                + "and take in the last copy to another folder (scripts/take-in)");
    }
}

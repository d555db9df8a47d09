package org.evensay.rig.cluster;

/** As a page has it: what comes of it later is asked for again with the same id. {@code why}: in the server's words. */
record Answer(Kind kind, String why) {
    enum Kind { DONE, REFUSED, LATER, NONE }

    static final Answer DONE = new Answer(Kind.DONE, "");

    static Answer refused(String why) {
        return new Answer(Kind.REFUSED, why);
    }

    static Answer later(String why) {
        return new Answer(Kind.LATER, why);
    }

    /** Nobody knows what became of it. */
    static Answer none(String why) {
        return new Answer(Kind.NONE, why);
    }

    boolean isOpen() {
        return kind == Kind.LATER || kind == Kind.NONE;
    }

    boolean isDone() {
        return kind == Kind.DONE;
    }

    @Override
    public String toString() {
        return (kind + " " + why).strip();
    }
}

package org.evensay.supply;

/** Why a file says nothing that we could compare with. */
final class UnreadableAdvisory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableAdvisory(String why) {
        super(why);
    }
}

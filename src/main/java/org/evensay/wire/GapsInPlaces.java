package org.evensay.wire;

/** A ballot form without scripts gave a place twice or left one out. It never leaves this package. */
final class GapsInPlaces extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GapsInPlaces() {
        super("places with gaps", null, false, false);
    }
}

package org.evensay.rig;

import java.util.Optional;

/** The moments at which a server is killed, one after the other. */
enum Moment {
    /** Nobody does anything. */
    QUIET,
    IDEAS_AND_BALLOTS,
    JOINING,
    MERGING,
    CLOSING_A_VOTE;

    static Moment number(int kill) {
        return values()[Math.floorMod(kill, values().length)];
    }

    /** The number of one at which somebody does something. */
    static int inTheMidst(long seed) {
        return 1 + Math.floorMod(seed, values().length - 1);
    }

    Optional<Midst> begun(String address, long seed) {
        return switch (this) {
            case QUIET, IDEAS_AND_BALLOTS -> Optional.empty();
            case JOINING -> Optional.of(new Joining(address));
            case MERGING -> Optional.of(new Merging(address, seed));
            case CLOSING_A_VOTE -> Optional.of(new ClosingAVote(address, seed));
        };
    }
}

package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

/**
 * How often servers are killed, and what is asked of each run: in the suite once at each moment, and once, at one of
 * them, where the database is elsewhere. {@code -Devensay.kills=1000} is the long form: a quarter of them where the
 * database is elsewhere, the others by two servers at a time, because half of a rig's time is waiting.
 */
final class Kills {
    private static final int ASKED_FOR = Integer.getInteger("evensay.kills", 0);
    private static final boolean LONG = ASKED_FOR >= 100;

    static final long SEED = Long.getLong("evensay.seed", new Random().nextLong());
    static final int SERVERS = LONG ? 2 : 1;
    static final int PEOPLE = LONG ? 20 : 10;
    static final int ELSEWHERE = LONG ? ASKED_FOR / 4 : 1;
    static final int OF_EACH_SERVER = ASKED_FOR == 0 ? Moment.values().length : (ASKED_FOR - ELSEWHERE) / SERVERS;

    private Kills() {
    }

    /** Where there is one kill only, it is at a moment at which somebody does something. */
    static int firstElsewhere() {
        return LONG ? 0 : Moment.inTheMidst(SEED);
    }

    static void tried(KillRig begun, int kills, long seed) throws Exception {
        try (KillRig rig = begun) {
            assertThat(rig.findingsAfter(kills).all()).as("seed %s", seed).isEmpty();
            assertThat(rig.acknowledged()).isGreaterThan(kills);
            rig.theVoteCountsTheLastAcknowledgedBallots();
        }
    }
}

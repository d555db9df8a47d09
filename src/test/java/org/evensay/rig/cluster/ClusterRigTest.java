package org.evensay.rig.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nodes over one database, with a bus between them and a balancer before them, and people spread over all of them
 * who play whole workshops. Meanwhile nodes are killed, restarted, cut off and unplugged, the bus is killed, the
 * database stands still or is restarted. Whatever was acknowledged is there once, every vote counts the last
 * acknowledged ballots, and every page of every role is the same on every node and as it was pushed.
 * In the suite each fault once, under one room with one person of each kind at least;
 * {@code -Devensay.cluster.people=400} is the long form, {@code -Devensay.cluster.faults=NODE_KILLED,BUS_KILLED} tries
 * these alone.
 */
@NeedsCluster
@Timeout(3_600)
class ClusterRigTest {
    private static final int PEOPLE = Integer.getInteger("evensay.cluster.people", 8);
    private static final boolean LONG = PEOPLE >= ClusterRig.LONG_FROM;
    private static final int NODES = Integer.getInteger("evensay.cluster.nodes", LONG ? 3 : 2);
    private static final long SEED = Long.getLong("evensay.seed", new Random().nextLong());
    private static final String ONLY = System.getProperty("evensay.cluster.faults", "");
    private static final int VIEW_MS_LATE_AT_MOST = 2_000;
    private static final int LINE_MS_AT_MOST = 5_000;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostDoubledOrSplitAndEveryPageIsRight() throws Exception {
        try (Cluster cluster = Cluster.started(folder, NODES)) {
            ClusterRig rig = new ClusterRig(cluster, PEOPLE, LONG ? 8 : 1, SEED);
            List<Fault> faults = ONLY.isEmpty() ? Fault.inSomeOrder(LONG, new Random(SEED)).stream()
                    .filter(cluster::allows).toList() : Fault.named(ONLY);
            assertThat(rig.findingsAfter(faults, LONG ? 20_000 : 2_500).all()).as("seed %s", SEED).isEmpty();
            System.err.println("rig cluster to the end: " + rig.told());
            assertThat(rig.acknowledged()).isGreaterThan(PEOPLE);
            assertThat(longest(rig, "a view without the bus", faults.contains(Fault.BUS_KILLED)))
                    .isLessThanOrEqualTo(VIEW_MS_LATE_AT_MOST);
            assertThat(longest(rig, Fault.NODES_RESTARTED.words() + ": a line", faults.contains(Fault.NODES_RESTARTED)))
                    .isLessThan(LINE_MS_AT_MOST);
        }
    }

    /** Among many people something was measured where the fault has struck; of a few nobody need have been there. */
    private static long longest(ClusterRig rig, String what, boolean hasStruck) {
        long most = rig.delays().most(what);
        if (LONG) {
            assertThat(most > 0).as(what).isEqualTo(hasStruck);
        }
        return most;
    }
}

package org.evensay.rig.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Does what a {@link Fault} says to a cluster, sets it right again, and measures how long people were without it. */
final class Striking {
    private static final int AWAY_MS = 2_000;
    /** Longer than people wait for an answer, or for the short form. */
    private static final int CUT_MS = 12_000;
    private static final int CUT_MS_IN_SHORT = 3_000;
    private static final int NOTICED_MS = 600;
    private static final int BACK_MS_AT_MOST = 120_000;

    private final Cluster cluster;
    private final Delays delays;
    private final Probe probe;
    private final Supplier<List<String>> missing;
    private final Random chance;
    private final boolean isLong;

    Striking(Cluster cluster, Delays delays, Probe probe, Supplier<List<String>> missing, Random chance,
             boolean isLong) {
        this.cluster = cluster;
        this.delays = delays;
        this.probe = probe;
        this.missing = missing;
        this.chance = chance;
        this.isLong = isLong;
    }

    void does(Fault fault) throws IOException, InterruptedException {
        switch (fault) {
            case NODE_KILLED -> nodeKilled();
            case NODES_RESTARTED -> nodesRestarted();
            case BUS_KILLED -> busKilled();
            case DATABASE_FROZEN -> databaseFrozen();
            case DATABASE_RESTARTED -> databaseRestarted();
            case NODE_WITHOUT_DATABASE -> cutOff(fault, Node::isCutOffBehind);
            case NODE_CUT_OFF -> cutOff(fault, Node::isCutOff);
            case NODE_UNPLUGGED -> cutOff(fault, Node::isUnplugged);
        }
        probe.isThere();
    }

    private Node drawn() {
        List<Node> nodes = cluster.nodes();
        return nodes.get(chance.nextInt(nodes.size()));
    }

    private void nodeKilled() throws IOException, InterruptedException {
        Node node = drawn();
        node.kill();
        everybodyIsBack();
        node.start();
    }

    private void nodesRestarted() throws IOException, InterruptedException {
        for (Node node : isLong ? cluster.nodes() : List.of(drawn())) {
            node.stop();
            everybodyIsBack();
            node.start();
        }
    }

    private void busKilled() throws IOException, InterruptedException {
        probe.isThere();
        probe.looks(delays, "a view with the bus");
        cluster.bus().kill();
        for (int look = 0; look < 3; look++) {
            Thread.sleep(chance.nextInt(500));
            probe.looks(delays, "a view without the bus");
        }
        cluster.bus().start();
        probe.looks(delays, "a view without the bus");
    }

    private void databaseFrozen() throws IOException, InterruptedException {
        cluster.database().freezes();
        Thread.sleep(AWAY_MS + chance.nextInt(AWAY_MS));
        cluster.database().goesOn();
        answersComeAgain(Fault.DATABASE_FROZEN);
    }

    private void databaseRestarted() throws IOException, InterruptedException {
        cluster.database().stops();
        Thread.sleep(chance.nextInt(AWAY_MS));
        cluster.database().start();
        answersComeAgain(Fault.DATABASE_RESTARTED);
    }

    /** People who are on it get no answer there, and come back by the balancer. */
    private void cutOff(Fault fault, BiConsumer<Node, Boolean> cut) throws InterruptedException {
        int node = chance.nextInt(cluster.nodes().size());
        cut.accept(cluster.nodes().get(node), true);
        Thread.sleep((isLong ? CUT_MS : CUT_MS_IN_SHORT) + chance.nextInt(AWAY_MS));
        cut.accept(cluster.nodes().get(node), false);
        probe.isAnsweredAt(node, delays, fault.words() + ": an answer of it");
        everybodyIsBack();
    }

    /** On lines of their own, wherever they lead; how long each took, whoever came back has measured. */
    private void everybodyIsBack() throws InterruptedException {
        Thread.sleep(NOTICED_MS);
        long until = System.nanoTime() + BACK_MS_AT_MOST * 1_000_000L;
        while (!missing.get().isEmpty()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not back: " + missing.get());
            }
            Thread.sleep(20);
        }
    }

    private void answersComeAgain(Fault fault) throws InterruptedException {
        for (int node = 0; node < cluster.nodes().size(); node++) {
            probe.isAnsweredAt(node, delays, fault.words() + ": an answer");
        }
        everybodyIsBack();
    }
}

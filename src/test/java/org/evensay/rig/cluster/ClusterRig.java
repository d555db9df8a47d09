package org.evensay.rig.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.evensay.rig.Findings;

/**
 * Workshops that are played one after the other in several rooms at once, while one fault after the other strikes. A
 * room is looked at between its steps when nothing strikes, and all rooms after each fault.
 */
final class ClusterRig {
    /** Slow enough for two processors, and for what one seat may ask for in ten seconds. */
    private static final int PEOPLE_A_SECOND = 40;
    private static final int PAUSE_MS_AT_LEAST = 1_200;
    /** With so many people all is tried longer. */
    static final int LONG_FROM = 100;

    private final Cluster cluster;
    private final int people;
    private final int rooms;
    private final long seed;
    private final Person.Surroundings around = new Person.Surroundings(new Traffic(), new Delays());
    private final Findings findings = new Findings();
    private final Witness witness;
    private final List<Crowd> now = new CopyOnWriteArrayList<>();
    private final ReadWriteLock calm = new ReentrantReadWriteLock(true);
    private final AtomicInteger played = new AtomicInteger();
    private final List<Fault> struck = new ArrayList<>();
    private volatile boolean over;

    ClusterRig(Cluster cluster, int people, int rooms, long seed) {
        this.cluster = cluster;
        this.people = people;
        this.rooms = rooms;
        this.seed = seed;
        this.witness = new Witness(cluster.nodes());
    }

    /** Each room ends the workshop that it is in when the last fault is over. */
    Findings findingsAfter(List<Fault> faults, int stepMs) throws IOException, InterruptedException {
        List<CompletableFuture<Void>> playing = IntStream.range(0, rooms).mapToObj(room ->
                CompletableFuture.runAsync(() -> plays(room, stepMs), run -> new Thread(run).start())).toList();
        try {
            strike(faults, playing);
        } finally {
            over = true;
            System.err.println("rig cluster: " + told());
        }
        playing.forEach(CompletableFuture::join);
        return findings;
    }

    private void plays(int room, int stepMs) {
        for (int round = 0; !over; round++) {
            Crowd crowd = new Crowd(cluster, around, "room " + room + " round " + round, people / rooms,
                    Math.max(PAUSE_MS_AT_LEAST, people * 1_000 / PEOPLE_A_SECOND), seed + 1_000L * room + round);
            now.add(crowd);
            try {
                new Played(crowd, witness, findings, calm.readLock()).toTheEnd(stepMs);
                played.incrementAndGet();
            } catch (IOException | InterruptedException broken) {
                throw new AssertionError(broken);
            } finally {
                now.remove(crowd);
                crowd.leaves();
            }
        }
    }

    private void strike(List<Fault> faults, List<CompletableFuture<Void>> playing)
            throws IOException, InterruptedException {
        Probe probe = new Probe(cluster.nodes());
        Random chance = new Random(seed);
        Striking striking = new Striking(cluster, around.delays(), probe, this::missing, chance,
                people >= LONG_FROM);
        for (Fault fault : faults) {
            do {
                Thread.sleep(500 + chance.nextInt(1_500));
            } while (now.size() <= rooms / 2 && playing.stream().noneMatch(CompletableFuture::isDone));
            if (!findings.isEmpty() || playing.stream().anyMatch(CompletableFuture::isCompletedExceptionally)) {
                break;
            }
            calm.writeLock().lock();
            try {
                struck.add(fault);
                around.delays().during(fault.words());
                striking.does(fault);
                around.delays().during("nothing");
                allIsRight(struck.size());
            } finally {
                calm.writeLock().unlock();
            }
        }
        probe.ends();
    }

    private List<String> missing() {
        return now.stream().flatMap(Crowd::everybody).flatMap(one -> one.missing().stream()).toList();
    }

    /** Nothing is asked for meanwhile. Of the people, every third is looked at, each time others. */
    private void allIsRight(int round) throws InterruptedException {
        around.traffic().holds();
        try {
            List<CompletableFuture<Void>> looking = now.stream().map(crowd -> CompletableFuture.runAsync(() ->
                    looksAt(crowd, round), run -> new Thread(run).start())).toList();
            looking.forEach(CompletableFuture::join);
        } finally {
            around.traffic().goesOn();
        }
    }

    private void looksAt(Crowd crowd, int round) {
        try {
            new Look(crowd, witness, findings).atSome(round % 3, 3);
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    int acknowledged() {
        return around.traffic().done();
    }

    Delays delays() {
        return around.delays();
    }

    String told() {
        StringBuilder kinds = new StringBuilder(cluster.site().told()).append(", ");
        for (Fault fault : Fault.values()) {
            kinds.append(Collections.frequency(struck, fault)).append(" x ").append(fault.words()).append(", ");
        }
        return kinds + "" + played + " workshops of " + people / rooms + " people played to the end, " + acknowledged()
                + " commands acknowledged, " + around.traffic().askedAgain() + ", " + findings.counts()
                + "; middle/longest: " + around.delays() + " (seed " + seed + ")";
    }
}

package org.evensay.bench.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.bench.Figures;
import org.evensay.bench.Options;
import org.evensay.bench.Program;
import org.evensay.bench.Receivers;
import org.evensay.bench.Table;
import org.evensay.bench.house.Meeting;
import org.evensay.bench.writes.Crowd;

/**
 * What one node and several carry behind the same balancer, by turns: ideas and ballots of 200 people, and people who
 * are only there. And what a command and a person cost each kind of process.
 */
public final class Nodes {
    /** Below what a seat may send in ten seconds, and twice that below how many ideas it may have. */
    private static final int EACH = 14;
    private static final long PACE_MS = 10_000;
    private static final int A_ROOM = 250;
    /** Two heartbeats of each. */
    private static final long HELD_MS = 40_000;

    private final Path folder = Files.createTempDirectory("evensay-bench");
    private final Options options;
    private final Map<String, List<Wrote>> wrote = new LinkedHashMap<>();
    private final Map<String, List<Held>> held = new LinkedHashMap<>();

    /** Commands a second as fast as it goes; then at half of that, and what one cost. */
    private record Wrote(double perSecond, double p50Ms, double p99Ms, int refused, Contender.Used aCommand) {
    }

    private record Held(int people, double kbEach, Contender.Used aPersonAMinute) {
    }

    private Nodes(Options options) throws IOException {
        this.options = options;
    }

    public static void main(String[] words) throws IOException {
        Nodes bench = new Nodes(new Options(words, "--rounds", "--sizes", "--nodes", "--people", "--csv"));
        int nodes = bench.options.number("--nodes", 3);
        List<Contender> contenders = new ArrayList<>();
        try {
            contenders.add(Contender.of(1, "spread", bench.folder));
            contenders.add(Contender.of(nodes, "spread", bench.folder));
            contenders.add(Contender.of(nodes, "one-node", bench.folder));
            contenders.forEach(bench::warmUp);
            for (int round = 1; round <= bench.options.number("--rounds", 3); round++) {
                contenders.forEach(bench::round);
                told("round " + round);
            }
        } finally {
            contenders.forEach(Contender::close);
        }
        bench.print();
    }

    /** For the compilers: each node has done as much as a single one. */
    private void warmUp(Contender one) {
        int rooms = options.numbers("--sizes", 20).get(0);
        for (int node = 0; node < one.nodes().size(); node++) {
            wrote(one, Crowd.writing(one.port(), rooms));
            wrote(one, Crowd.voting(one.port(), rooms));
        }
        told(one.name() + " is warm");
    }

    private void round(Contender one) {
        for (int rooms : options.numbers("--sizes", 20)) {
            keep(wrote, one.name() + ", ideas, rooms: " + rooms, wrote(one, Crowd.writing(one.port(), rooms)));
            keep(wrote, one.name() + ", ballots, rooms: " + rooms, wrote(one, Crowd.voting(one.port(), rooms)));
        }
        keep(held, one.name(), held(one, options.number("--people", 1_000)));
    }

    private static <T> void keep(Map<String, List<T>> all, String what, T measured) {
        all.computeIfAbsent(what, first -> new ArrayList<>()).add(measured);
        told(what + ": " + measured);
    }

    /** Each takes a minute or two: whoever waits sees that it goes on. */
    private static void told(String what) {
        System.err.println(what);
    }

    private Wrote wrote(Contender one, List<String> people) {
        try (Receivers receivers = new Receivers("evensay", "EVENSAY", folder)) {
            receivers.connect(people, 20);
            String[] peak = receivers.ask("write " + EACH + " 0");
            double perSecond = Integer.parseInt(peak[1]) * 1e9 / Long.parseLong(peak[3]);
            Program.pause(PACE_MS);
            Contender.Used before = one.used();
            String[] half = receivers.ask("write " + EACH + " " + perSecond / 2);
            return new Wrote(perSecond, Long.parseLong(half[4]) / 1e6, Long.parseLong(half[5]) / 1e6,
                    Integer.parseInt(peak[2]) + Integer.parseInt(half[2]),
                    one.used().since(before).dividedBy(Integer.parseInt(half[1])));
        }
    }

    /** In rooms of at most so many; they say that they are there as pages do, and nothing else. */
    private Held held(Contender one, int people) {
        double before = one.residentKb();
        List<String> seats = new ArrayList<>();
        for (int left = people; left > 0; left -= A_ROOM) {
            seats.addAll(Meeting.start(one.port(), "What works well?").join(Math.min(left, A_ROOM)));
        }
        try (Receivers receivers = new Receivers("evensay", "EVENSAY", folder)) {
            receivers.connect(seats, 20);
            double kb = (one.residentKb() - before) / people;
            Program.pause(PACE_MS);
            Contender.Used used = one.used();
            Program.pause(HELD_MS);
            return new Held(people, kb, one.used().since(used).dividedBy(people * HELD_MS / 60_000.0));
        }
    }

    private void print() {
        Table writes = new Table("200 people", "writes/s", "x 1 node", "half p50 ms", "half p99 ms",
                "CPU ms a command", "nodes", "PostgreSQL", "bus", "nginx", "x 1 node's CPU", "refused");
        wrote.forEach((what, all) -> {
            List<Wrote> first = wrote.get(what.replaceFirst("^[^,]*(, (spread|one-node))?", "1 node"));
            writes.row(what, Figures.whole(Figures.median(all, Wrote::perSecond)),
                    Figures.two(Figures.median(all, Wrote::perSecond) / Figures.median(first, Wrote::perSecond)),
                    Figures.one(Figures.median(all, Wrote::p50Ms)), Figures.one(Figures.median(all, Wrote::p99Ms)),
                    Figures.two(Figures.median(all, one -> one.aCommand().all())),
                    Figures.two(Figures.median(all, one -> one.aCommand().nodes())),
                    Figures.two(Figures.median(all, one -> one.aCommand().database())),
                    Figures.two(Figures.median(all, one -> one.aCommand().bus())),
                    Figures.two(Figures.median(all, one -> one.aCommand().balancer())),
                    Figures.two(Figures.median(all, one -> one.aCommand().all())
                            / Figures.median(first, one -> one.aCommand().all())),
                    Figures.whole(all.stream().mapToInt(Wrote::refused).sum()));
        });
        writes.print(options.has("--csv"));
        System.out.println();
        printHeld();
    }

    private void printHeld() {
        Table people = new Table("only there", "connections", "KB each in the nodes", "CPU ms a person and minute",
                "nodes", "PostgreSQL", "bus", "nginx");
        held.forEach((what, all) -> people.row(what, Figures.whole(Figures.median(all, Held::people)),
                Figures.whole(Figures.median(all, Held::kbEach)),
                Figures.two(Figures.median(all, one -> one.aPersonAMinute().all())),
                Figures.two(Figures.median(all, one -> one.aPersonAMinute().nodes())),
                Figures.two(Figures.median(all, one -> one.aPersonAMinute().database())),
                Figures.two(Figures.median(all, one -> one.aPersonAMinute().bus())),
                Figures.two(Figures.median(all, one -> one.aPersonAMinute().balancer()))));
        people.print(options.has("--csv"));
    }
}

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
import org.evensay.bench.writes.Crowd;

/**
 * What a busy minute costs on one node and on several: groups of twelve, of which each person writes four ideas, at the
 * pace at which people do. Nothing is asked of it faster than it goes, so what a change costs is not shared with others
 * that come in the same moment: it is what somebody who rents has to reckon with.
 */
public final class BusyMinute {
    private static final int A_ROOM = 12;
    private static final int EACH = 4;
    private static final double NS_A_MINUTE = 6e10;
    private static final long PACE_MS = 10_000;
    private static final int ROOMS_TO_WARM_UP = 20;
    private static final int EACH_TO_WARM_UP = 14;

    private final Path folder = Files.createTempDirectory("evensay-bench");
    private final Options options;
    private final Map<String, List<Minute>> minutes = new LinkedHashMap<>();

    /** Of one person: what a minute costs, and how long an answer took. */
    private record Minute(int people, double p50Ms, double p99Ms, int refused, Contender.Used aPerson) {
    }

    private BusyMinute(Options options) throws IOException {
        this.options = options;
    }

    public static void main(String[] words) throws IOException {
        BusyMinute bench = new BusyMinute(new Options(words, "--rounds", "--nodes", "--people", "--csv"));
        int nodes = bench.options.number("--nodes", 3);
        List<Contender> contenders = new ArrayList<>();
        try {
            contenders.add(Contender.of(1, "spread", bench.folder));
            contenders.add(Contender.of(nodes, "one-node", bench.folder));
            contenders.add(Contender.of(nodes, "spread", bench.folder));
            contenders.forEach(bench::warmUp);
            for (int round = 1; round <= bench.options.number("--rounds", 3); round++) {
                contenders.forEach(bench::round);
            }
        } finally {
            contenders.forEach(Contender::close);
        }
        bench.print();
    }

    /** For the compilers: each node has done as much as a single one. */
    private void warmUp(Contender one) {
        for (int node = 0; node < one.nodes().size(); node++) {
            try (Receivers receivers = new Receivers("evensay", "EVENSAY", folder)) {
                receivers.connect(Crowd.writing(one.port(), ROOMS_TO_WARM_UP), 20);
                receivers.ask("write " + EACH_TO_WARM_UP + " 0");
            }
        }
        System.err.println(one.name() + " is warm");
    }

    private void round(Contender one) {
        for (int people : options.numbers("--people", 240, 960)) {
            Minute minute = minute(one, people);
            minutes.computeIfAbsent(one.name() + ", " + people + " people", first -> new ArrayList<>()).add(minute);
            System.err.println(one.name() + ": " + minute);
        }
    }

    private Minute minute(Contender one, int people) {
        List<String> groups = Crowd.writing(one.port(), people / A_ROOM, A_ROOM);
        try (Receivers receivers = new Receivers("evensay", "EVENSAY", folder)) {
            receivers.connect(groups, 20);
            Program.pause(PACE_MS);
            Contender.Used before = one.used();
            String[] told = receivers.ask("write " + EACH + " " + people * EACH / 60.0);
            double took = Long.parseLong(told[3]) / NS_A_MINUTE;
            return new Minute(people, Long.parseLong(told[4]) / 1e6, Long.parseLong(told[5]) / 1e6,
                    Integer.parseInt(told[2]), one.used().since(before).dividedBy(people * took));
        }
    }

    private void print() {
        Table table = new Table("a busy minute", "commands/s", "p50 ms", "p99 ms", "CPU ms a person", "nodes",
                "PostgreSQL", "bus", "nginx", "refused");
        minutes.forEach((what, all) -> table.row(what,
                Figures.one(all.get(0).people() * EACH / 60.0),
                Figures.one(Figures.median(all, Minute::p50Ms)), Figures.one(Figures.median(all, Minute::p99Ms)),
                Figures.one(Figures.median(all, one -> one.aPerson().all())),
                Figures.one(Figures.median(all, one -> one.aPerson().nodes())),
                Figures.two(Figures.median(all, one -> one.aPerson().database())),
                Figures.two(Figures.median(all, one -> one.aPerson().bus())),
                Figures.two(Figures.median(all, one -> one.aPerson().balancer())),
                Figures.whole(all.stream().mapToInt(Minute::refused).sum())));
        table.print(options.has("--csv"));
    }
}

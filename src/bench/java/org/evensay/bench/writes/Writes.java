package org.evensay.bench.writes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.bench.Figures;
import org.evensay.bench.Options;
import org.evensay.bench.Receivers;
import org.evensay.bench.Table;

/**
 * How many ideas and ballots a second are on disk and answered, with 200 people in one room and in twenty, over H2 and
 * over PostgreSQL by turns, beside a bare file to which as many are appended together. Then at half that rate, how long
 * an answer takes.
 */
public final class Writes {
    /** Below what a seat may send in ten seconds. */
    private static final int EACH = 14;

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();
    private final Path folder = Files.createTempDirectory("evensay-bench");

    /** As fast as it goes, with so many writes a sync, then at half of that. */
    private record Run(Wrote peak, Wrote half, double together, double floor) {
        double ratio() {
            return peak.perSecond() / floor;
        }
    }

    /**
     * {@code drains}: versions of rooms that came of it; of several rooms, some are kept with one sync.
     * {@code syncs}: 0 where nobody counts.
     */
    private record Wrote(int kept, int refused, double ms, double p50Ms, double p99Ms, int drains, long syncs) {
        static Wrote of(String[] told, long syncs) {
            return new Wrote(Integer.parseInt(told[1]), Integer.parseInt(told[2]), Long.parseLong(told[3]) / 1e6,
                    Long.parseLong(told[4]) / 1e6, Long.parseLong(told[5]) / 1e6, Integer.parseInt(told[6]), syncs);
        }

        double perSecond() {
            return kept * 1_000 / ms;
        }
    }

    private Writes() throws IOException {
        // The folder is made above.
    }

    public static void main(String[] words) throws IOException {
        Options options = new Options(words, "--rounds", "--sizes", "--file-only", "--csv");
        Writes bench = new Writes();
        Optional<Server> server = options.has("--file-only") ? Optional.empty() : Server.started(bench.folder);
        List<Contender> contenders = new ArrayList<>(List.of(Contender.overAFile(bench.folder)));
        server.ifPresent(running -> contenders.add(Contender.over(running, bench.folder)));
        try {
            bench.rounds(options, contenders);
        } finally {
            contenders.forEach(contender -> contender.house().close());
            server.ifPresent(Server::close);
        }
        bench.print(options.has("--csv"));
    }

    private void rounds(Options options, List<Contender> contenders) throws IOException {
        for (int round = 0; round <= options.number("--rounds", 5); round++) {
            for (int rooms : options.numbers("--sizes", 1, 20)) {
                for (Contender one : contenders) {
                    int port = one.house().port();
                    round(round, rooms, "ideas", one, () -> Crowd.writing(port, rooms));
                    round(round, rooms, "ballots", one, () -> Crowd.voting(port, rooms));
                }
            }
            System.err.println("round " + round);
        }
    }

    /** The first round is for the compilers. Half the rate comes in rooms of its own, which begin as empty. */
    private void round(int round, int rooms, String what, Contender one, Supplier<List<String>> people)
            throws IOException {
        Wrote peak = wrote(one, people.get(), 0);
        Wrote half = wrote(one, people.get(), peak.perSecond() / 2);
        double together = peak.kept() / (double) (peak.syncs() > 0 ? peak.syncs() : peak.drains());
        double floor = AppendAndSync.perSecond(folder, (int) Math.max(1, Math.round(together)));
        if (round > 0) {
            runs.computeIfAbsent(one.name() + ", " + what + ", rooms: " + rooms, first -> new ArrayList<>())
                    .add(new Run(peak, half, together, floor));
        }
    }

    /** {@code aSecond} is 0 for as fast as it goes. */
    private Wrote wrote(Contender one, List<String> people, double aSecond) {
        try (Receivers receivers = new Receivers("evensay", "EVENSAY", folder)) {
            receivers.connect(people, 20);
            long before = one.syncs().getAsLong();
            String[] told = receivers.ask("write " + EACH + " " + aSecond);
            return Wrote.of(told, one.syncs().getAsLong() - before);
        }
    }

    private void print(boolean csv) {
        Table table = new Table("200 people", "writes/s", "floor/s", "x floor", "writes a sync", "versions a sync",
                "peak p50 ms", "half p50 ms", "half p99 ms", "refused");
        runs.forEach((what, all) -> {
            table.row(what, Figures.whole(Figures.median(all, run -> run.peak().perSecond())),
                    Figures.whole(Figures.median(all, Run::floor)), Figures.two(Figures.median(all, Run::ratio)),
                    Figures.one(Figures.median(all, Run::together)),
                    Figures.one(Figures.median(all, run -> run.peak().drains() * run.together() / run.peak().kept())),
                    Figures.one(Figures.median(all, run -> run.peak().p50Ms())),
                    Figures.one(Figures.median(all, run -> run.half().p50Ms())),
                    Figures.one(Figures.median(all, run -> run.half().p99Ms())),
                    Figures.whole(all.stream().mapToInt(run -> run.peak().refused() + run.half().refused()).sum()));
            double ratio = Figures.median(all, Run::ratio);
            double p99 = Figures.median(all, run -> run.half().p99Ms());
            table.goal(what + ": at least 0.5 of the floor", ratio >= 0.5, Figures.two(ratio));
            table.goal(what + ": p99 under 50 ms at half the peak", p99 < 50, Figures.one(p99));
        });
        table.print(csv);
    }
}

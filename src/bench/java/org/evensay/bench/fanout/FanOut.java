package org.evensay.bench.fanout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.bench.Options;

/**
 * What one change costs the server for each seat that is told of it, and how soon the last seat has it. All servers
 * stand beside each other and take turns, so that what else the machine does falls on all alike.
 */
public final class FanOut {
    private static final int FRAME_HEADER = 4;
    private static final List<Integer> SIZES = List.of(300, 3_000);

    private final Options options;
    private final int rounds;
    private final int changes;
    private final List<Contender> contenders = new ArrayList<>();
    private final Map<String, Double> residentAlone = new LinkedHashMap<>();
    private final Report report;

    private FanOut(Options options) {
        this.options = options;
        this.rounds = options.number("--rounds", 5);
        this.changes = options.number("--changes", 10);
        this.report = new Report(rounds * changes);
    }

    public static void main(String[] words) throws IOException {
        Options options = new Options(words, "--rounds", "--changes", "--sizes", "--bytes", "--large", "--servers",
                "--warm-up", "--csv");
        FanOut bench = new FanOut(options);
        try {
            bench.run(Files.createTempDirectory("evensay-bench"));
        } finally {
            bench.contenders.forEach(Contender::close);
        }
        bench.report.print(options.has("--csv"));
    }

    private void run(Path folder) {
        Field field = new Field(folder);
        options.words("--servers", Field.ALL).stream().map(field::named).flatMap(Optional::stream)
                .forEach(contenders::add);
        contenders.forEach(Contender::openLeader);
        Map<Integer, Map<String, List<Turn>>> alone = new LinkedHashMap<>();
        sizes().forEach(bytes -> alone.put(bytes, take(bytes)));
        contenders.forEach(one -> residentAlone.put(one.name(), one.program().residentKb()));
        seats().forEach(people -> {
            contenders.forEach(one -> fill(one, people));
            sizes().forEach(bytes -> report.add(people, take(bytes), alone.get(bytes)));
            contenders.forEach(one -> report.resident(one.name(), people,
                    (one.program().residentKb() - residentAlone.get(one.name())) / people));
        });
    }

    private List<Integer> sizes() {
        return options.numbers("--bytes", SIZES.toArray(Integer[]::new));
    }

    private List<Integer> seats() {
        List<Integer> usual = options.numbers("--sizes", 100, 1_000);
        return options.has("--large") ? Stream.concat(usual.stream(), Stream.of(10_000)).toList() : usual;
    }

    private static void fill(Contender contender, int people) {
        System.err.println(contender.name() + ": " + people + " seats");
        contender.fillTo(people);
    }

    /** The first rounds are for the compilers; they also tell how long Evensay's message is, and all send as much. */
    private Map<String, List<Turn>> take(int bytes) {
        Map<String, List<Turn>> taken = new LinkedHashMap<>();
        int same = bytes;
        for (int round = -options.number("--warm-up", 2); round < rounds; round++) {
            for (Contender contender : contenders) {
                Turn turn = Turn.of(contender, changes, contender instanceof Room ? bytes : same);
                same = contender instanceof Room && contender.seats() > 0 ? turn.bytes() - FRAME_HEADER : same;
                if (round >= 0) {
                    taken.computeIfAbsent(contender.name(), first -> new ArrayList<>()).add(turn);
                }
            }
            System.err.println(bytes + " bytes, round " + (round + 1) + " of " + rounds);
        }
        return taken;
    }
}

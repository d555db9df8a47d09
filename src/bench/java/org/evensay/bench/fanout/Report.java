package org.evensay.bench.fanout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.evensay.bench.Figures;
import org.evensay.bench.Receivers;
import org.evensay.bench.Table;

/** The table of the fan-out: each figure a median of rounds, each ratio a median of the ratios within a round. */
final class Report {
    private static final String FLOOR = "nio";

    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, Double> kbASeat = new LinkedHashMap<>();

    /** One server with so many seats and bytes. */
    private record Line(String name, int people, int bytes, List<Turn> turns, double alone) {

        /** Of all that the server did. */
        List<Double> whole() {
            return turns.stream().map(turn -> turn.cpuMicrosAChange() / people).toList();
        }

        /** Without what the command itself costs, which is measured while nobody but whoever leads is there. */
        List<Double> beyond() {
            return turns.stream().map(turn -> (turn.cpuMicrosAChange() - alone) / people).toList();
        }

        double at(double share, ToDoubleFunction<Receivers.Changed> what) {
            return Figures.at(share, turns.stream().flatMap(turn -> turn.changes().stream())
                    .map(what::applyAsDouble).toList());
        }

        String key() {
            return people + " " + bytes;
        }
    }

    private final Table table = new Table("seats", "bytes", "server", "CPU µs a delivery", "x nio", "x c",
            "beyond the command µs", "x nio ", "to ack ms", "ack to last p50 ms", "p99 ms", "KB a seat");

    Report(int changes) {
        System.err.println(changes + " changes for each line of the table");
    }

    void add(int people, Map<String, List<Turn>> taken, Map<String, List<Turn>> alone) {
        int bytes = taken.values().stream().flatMap(List::stream).mapToInt(Turn::bytes).findFirst().orElse(0);
        taken.forEach((name, turns) -> lines.computeIfAbsent(people + " " + bytes, first -> new ArrayList<>())
                .add(new Line(name, people, bytes, turns, Figures.median(alone.get(name).stream()
                        .map(Turn::cpuMicrosAChange).toList()))));
    }

    void resident(String name, int people, double kb) {
        kbASeat.put(name + " " + people, kb);
    }

    void print(boolean csv) {
        lines.values().forEach(together -> together.forEach(line -> row(line, together)));
        lines.values().forEach(this::goals);
        table.print(csv);
    }

    private void row(Line line, List<Line> together) {
        table.row(Integer.toString(line.people()), Integer.toString(line.bytes()), line.name(),
                Figures.one(Figures.median(line.whole())), Figures.two(ratio(line, FLOOR, together, Line::whole)),
                Figures.two(ratio(line, "c", together, Line::whole)), Figures.one(Figures.median(line.beyond())),
                Figures.two(ratio(line, FLOOR, together, Line::beyond)),
                Figures.one(line.at(0.5, Receivers.Changed::toAcknowledgement)),
                Figures.one(line.at(0.5, Receivers.Changed::toLastSeat)),
                Figures.one(line.at(0.99, Receivers.Changed::toLastSeat)),
                Figures.one(kbASeat.getOrDefault(line.name() + " " + line.people(), Double.NaN)));
    }

    private interface Costs {
        List<Double> of(Line line);
    }

    private static double ratio(Line line, String to, List<Line> together, Costs costs) {
        return together.stream().filter(other -> other.name().equals(to)).findFirst()
                .map(other -> ratio(costs.of(line), costs.of(other))).orElse(Double.NaN);
    }

    private static double ratio(List<Double> own, List<Double> others) {
        return Figures.median(IntStream.range(0, own.size()).mapToObj(at -> own.get(at) / others.get(at)).toList());
    }

    private void goals(List<Line> together) {
        together.stream().filter(line -> line.name().equals("evensay")).findFirst().ifPresent(own -> {
            most(own, FLOOR, 1.5, together);
            most(own, "socket.io", 0.75, together);
            most(own, "ws", 0.75, together);
            double p99 = own.at(0.99, Receivers.Changed::toLastSeat);
            int wanted = own.people() > 1_000 ? 1_000 : 150;
            table.goal(own.key() + " bytes: p99 from acknowledgement to last seat under " + wanted + " ms",
                    p99 < wanted, Figures.one(p99));
            double kb = kbASeat.getOrDefault("evensay " + own.people(), Double.NaN);
            table.goal(own.people() + " seats: under 25 KB a seat", kb < 25, Figures.one(kb));
        });
    }

    private void most(Line own, String other, double wanted, List<Line> together) {
        double whole = ratio(own, other, together, Line::whole);
        double beyond = ratio(own, other, together, Line::beyond);
        if (!Double.isNaN(whole)) {
            table.goal(own.key() + " bytes: CPU a delivery at most " + wanted + " of " + other, whole <= wanted,
                    Figures.two(whole) + "; beyond the command itself " + Figures.two(beyond));
        }
    }
}

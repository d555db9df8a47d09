package org.evensay.bench.fanout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evensay.bench.Figures;
import org.evensay.bench.Options;
import org.evensay.bench.Table;
import org.evensay.bench.house.House;
import org.evensay.bench.house.Meeting;

/**
 * Whether it costs more for each person when there are more people, or more ideas: one change told to all, in a room
 * that grows. And what a room holds in which nothing happens, by the heap in use after a collection, with a thousand of
 * them open.
 */
public final class Growth {
    private static final int SMALL_CHANGE = 300;
    private static final int PEOPLE_WITH_IDEAS = 100;
    private static final double FLAT = 1.5;
    private static final int MOST_KB_A_ROOM = 64;

    private final Path folder = Files.createTempDirectory("evensay-bench");
    private final Options options;
    private final Table table =
            new Table("growth", "CPU µs a change", "CPU µs a person", "x first", "to last p99 ms", "KB a room");

    private Growth(Options options) throws IOException {
        this.options = options;
    }

    public static void main(String[] words) throws IOException {
        Growth bench = new Growth(
                new Options(words, "--rounds", "--changes", "--sizes", "--ideas", "--rooms", "--csv"));
        bench.people();
        bench.ideas();
        bench.rooms(bench.options.number("--rooms", 1_000));
        bench.table.print(bench.options.has("--csv"));
    }

    /** One room, to which more and more people come. */
    private void people() {
        try (Room room = new Room(folder)) {
            room.openLeader();
            List<Double> costs = new ArrayList<>();
            for (int people : options.numbers("--sizes", 10, 100, 1_000, 10_000)) {
                room.fillTo(people);
                costs.add(told(people + " people", room, costs));
            }
            flat("from the fewest to the most people", costs);
        }
    }

    private void ideas() {
        List<Double> costs = new ArrayList<>();
        for (int ideas : options.numbers("--ideas", 5, 50, 200)) {
            try (Room room = new Room(folder, ideas)) {
                room.openLeader();
                room.fillTo(PEOPLE_WITH_IDEAS);
                costs.add(told(PEOPLE_WITH_IDEAS + " people, " + ideas + " ideas", room, costs));
            }
        }
        flat("from the fewest to the most ideas", costs);
    }

    /** What each person costs at one change, the middle of some rounds; the first round is for the compilers. */
    private double told(String what, Room room, List<Double> before) {
        System.err.println(what);
        List<Turn> turns = new ArrayList<>();
        for (int round = 0; round <= options.number("--rounds", 5); round++) {
            turns.add(Turn.of(room, options.number("--changes", 10), SMALL_CHANGE));
        }
        turns.remove(0);
        double change = Figures.median(turns.stream().map(Turn::cpuMicrosAChange).toList());
        double person = change / room.seats();
        table.row(what, Figures.whole(change), Figures.one(person),
                Figures.two(person / (before.isEmpty() ? person : before.get(0))),
                Figures.one(Figures.at(0.99, turns.stream().flatMap(turn -> turn.changes().stream())
                        .map(seen -> seen.toLastSeat()).toList())), "-");
        return person;
    }

    private void flat(String from, List<Double> costs) {
        double times = costs.get(costs.size() - 1) / costs.get(0);
        table.goal(from + ": cost a person at most 1.5 times", times <= FLAT, Figures.two(times));
    }

    private void rooms(int many) {
        try (House house = House.started(folder)) {
            Meeting.start(house, "What works well?");
            double before = house.program().heldKb();
            for (int number = 1; number < many; number++) {
                Meeting.start(house, "What works well?");
            }
            double each = (house.program().heldKb() - before) / (many - 1);
            table.row(many + " rooms open", "-", "-", "-", "-", Figures.one(each));
            table.goal("an idle room under 64 KB", each < MOST_KB_A_ROOM, Figures.one(each));
        }
    }
}

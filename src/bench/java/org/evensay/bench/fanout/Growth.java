package org.evensay.bench.fanout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.evensay.bench.Figures;
import org.evensay.bench.Options;
import org.evensay.bench.Table;
import org.evensay.bench.house.House;
import org.evensay.bench.house.Meeting;

/**
 * Whether it costs more for each person when there are more people, or more ideas: one change told to all, in a room
 * that grows. Of more people it is what each further one costs, since what a change costs by itself would be divided by
 * ever more of them; with more ideas it is the light on another one, and all people are the same. And what a room holds
 * in which nothing happens, by the heap in use after a collection, with a thousand of them open.
 */
public final class Growth {
    private static final int SMALL_CHANGE = 300;
    private static final int LIGHT_ON_ANOTHER_IDEA = 3_000;
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

    private record Cost(int people, double microsAChange, double p99Ms) {
        double aPerson() {
            return microsAChange / people;
        }

        double aFurtherPersonThan(Cost fewer) {
            return (microsAChange - fewer.microsAChange) / (people - fewer.people);
        }
    }

    /** One room, to which more and more people come. */
    private void people() {
        try (Room room = new Room(folder)) {
            room.openLeader();
            List<Integer> sizes = options.numbers("--sizes", 10, 100, 1_000, 10_000);
            Cost before = filled(room, sizes.get(0));
            row(sizes.get(0) + " people", before, Double.NaN, Double.NaN);
            List<Double> further = new ArrayList<>();
            for (int people : sizes.subList(1, sizes.size())) {
                Cost cost = filled(room, people);
                further.add(cost.aFurtherPersonThan(before));
                row(people + " people, each further one", cost, further);
                before = cost;
            }
            flat("of more people: each further one", further);
        }
    }

    private Cost filled(Room room, int people) {
        room.fillTo(people);
        return cost(people + " people", room, SMALL_CHANGE);
    }

    private void ideas() {
        List<Double> costs = new ArrayList<>();
        for (int ideas : options.numbers("--ideas", 5, 50, 200)) {
            try (Room room = new Room(folder, ideas)) {
                room.openLeader();
                room.fillTo(PEOPLE_WITH_IDEAS);
                String what = PEOPLE_WITH_IDEAS + " people, the light on one of " + ideas + " ideas";
                Cost cost = cost(what, room, LIGHT_ON_ANOTHER_IDEA);
                costs.add(cost.aPerson());
                row(what, cost, costs);
            }
        }
        flat("of more ideas: each person", costs);
    }

    /** The middle of some rounds; the first one is for the compilers. */
    private Cost cost(String what, Room room, int bytes) {
        System.err.println(what);
        List<Turn> turns = new ArrayList<>();
        for (int round = 0; round <= options.number("--rounds", 5); round++) {
            turns.add(Turn.of(room, options.number("--changes", 10), bytes));
        }
        turns.remove(0);
        return new Cost(room.seats(), Figures.median(turns.stream().map(Turn::cpuMicrosAChange).toList()),
                Figures.at(0.99, turns.stream().flatMap(turn -> turn.changes().stream())
                        .map(seen -> seen.toLastSeat()).toList()));
    }

    private void row(String what, Cost cost, List<Double> soFar) {
        double aPerson = soFar.get(soFar.size() - 1);
        row(what, cost, aPerson, aPerson / soFar.get(0));
    }

    private void row(String what, Cost cost, double aPerson, double times) {
        table.row(what, Figures.whole(cost.microsAChange()), Figures.one(aPerson), Figures.two(times),
                Figures.one(cost.p99Ms()), "-");
    }

    private void flat(String of, List<Double> costs) {
        double times = Collections.max(costs) / costs.get(0);
        table.goal(of + ": at most 1.5 times the first", times <= FLAT, Figures.two(times));
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

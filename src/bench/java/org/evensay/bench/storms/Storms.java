package org.evensay.bench.storms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.bench.Figures;
import org.evensay.bench.Options;
import org.evensay.bench.Program;
import org.evensay.bench.Receivers;
import org.evensay.bench.Table;
import org.evensay.bench.house.House;
import org.evensay.bench.house.Meeting;

/** Many people at once: they come in, they come back after the server was killed, and a step changes every page. */
public final class Storms {
    private static final int JOINS = 500;
    private static final double JOINS_A_SECOND = 100;
    private static final int BACK = 2_000;
    private static final int STEPPING = 1_000;
    private static final int IDEAS = 12;
    private static final int AT_ONCE = 50;
    private static final double MS = 1e6;

    private final Options options;
    private final int rounds;
    private final Path folder = Files.createTempDirectory("evensay-bench");
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    private Storms(Options options) throws IOException {
        this.options = options;
        this.rounds = options.number("--rounds", 5);
    }

    public static void main(String[] words) throws IOException {
        Storms bench = new Storms(new Options(words, "--rounds", "--sizes", "--only", "--csv"));
        List<String> asked = bench.options.words("--only", "joins", "steps", "back");
        try (House house = House.started(bench.folder)) {
            if (asked.contains("joins")) {
                bench.joins(house);
            }
            if (asked.contains("steps")) {
                bench.steps(house);
            }
            if (asked.contains("back")) {
                bench.comingBack(house, bench.options.numbers("--sizes", BACK).get(0));
            }
        }
        bench.print();
    }

    private void add(String what, double ms) {
        measured.computeIfAbsent(what, first -> new ArrayList<>()).add(ms);
    }

    private Receivers receivers() {
        return new Receivers("evensay", "EVENSAY", folder);
    }

    /** The first round is for the compilers. */
    private void joins(House house) {
        for (int round = 0; round <= rounds; round++) {
            Meeting meeting = Meeting.start(house, "What works well?");
            try (Receivers receivers = receivers()) {
                receivers.connect(meeting.withPages(List.of(meeting.leader())), 1);
                String[] took = receivers.ask("join " + house.port() + " " + meeting.code() + " " + JOINS + " "
                        + JOINS_A_SECOND);
                if (round > 0) {
                    add("500 joins in 5 s: p50", Long.parseLong(took[1]) / MS);
                    add("500 joins in 5 s: p95", Long.parseLong(took[2]) / MS);
                    add("500 joins in 5 s: last", Long.parseLong(took[3]) / MS);
                }
            }
            System.err.println("joins, round " + round);
        }
    }

    /** To the vote and back again: every page gets a ballot of its own, and loses it. */
    private void steps(House house) {
        Meeting meeting = discussing(house);
        try (Receivers receivers = receivers()) {
            receivers.connect(meeting.withPages(List.of(meeting.leader())), 1);
            receivers.connect(meeting.withPages(meeting.join(STEPPING)), AT_ONCE);
            for (int round = 0; round <= rounds; round++) {
                Receivers.Changed there = step(receivers, "DISCUSSION", "VOTING");
                Receivers.Changed back = step(receivers, "VOTING", "DISCUSSION");
                if (round > 0) {
                    add("step with 1,000 ballots: ack to last", there.toLastSeat());
                    add("step with 1,000 ballots: asked to ack", there.toAcknowledgement());
                    add("step back from them: ack to last", back.toLastSeat());
                }
                System.err.println("steps, round " + round);
            }
        }
    }

    private static Receivers.Changed step(Receivers receivers, String from, String to) {
        Program.pause(2_000);
        receivers.beat();
        return receivers.change(STEPPING, "{\"id\":\"" + Meeting.newId() + "\",\"do\":\"move-on\",\"from\":\"" + from
                + "\",\"to\":\"" + to + "\"}");
    }

    private static Meeting discussing(House house) {
        Meeting meeting = Meeting.start(house, "What works well?");
        meeting.discuss(IDEAS);
        return meeting;
    }

    /** Killed and started again at once, on the same port and file, as whoever runs it would. */
    private void comingBack(House house, int sockets) {
        Meeting meeting = discussing(house);
        List<String> people = meeting.join(sockets - 1);
        try (Receivers receivers = receivers()) {
            receivers.connect(meeting.withPages(
                    Stream.concat(Stream.of(meeting.leader()), people.stream()).toList()), AT_ONCE);
            for (int round = 0; round < rounds; round++) {
                Program.pause(1_000);
                receivers.begin("come-back");
                house.program().kill();
                house.start();
                String[] told = receivers.answer();
                add(sockets + " back after kill -9: half", Long.parseLong(told[1]) / MS);
                add(sockets + " back after kill -9: all", Long.parseLong(told[2]) / MS);
                add(sockets + " back after kill -9: who leads", Long.parseLong(told[3]) / MS);
                add(sockets + " back after kill -9: people back before them", Double.parseDouble(told[4]));
                System.err.println("coming back, round " + round);
            }
        }
    }

    private void print() {
        Table table = new Table("storm", "median", "worst");
        measured.forEach((what, all) -> {
            table.row(what, Figures.whole(Figures.median(all)), Figures.whole(Figures.at(1, all)));
            goal(table, what, Figures.median(all));
        });
        table.print(options.has("--csv"));
    }

    private static void goal(Table table, String what, double median) {
        Map<String, Double> goals = Map.of("joins in 5 s: p95", 1_000.0, "1,000 ballots: ack to last", 500.0,
                "kill -9: all", 30_000.0, "kill -9: people back before them", 1.0);
        goals.forEach((line, wanted) -> {
            if (what.endsWith(line)) {
                table.goal(what + " under " + Figures.whole(wanted), median < wanted, Figures.whole(median));
            }
        });
    }
}

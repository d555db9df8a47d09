package org.evensay.bench.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evensay.bench.Cpu;
import org.evensay.bench.Figures;
import org.evensay.bench.Options;
import org.evensay.bench.Program;
import org.evensay.bench.Table;
import org.evensay.bench.house.House;
import org.evensay.bench.peer.JavalinPeer;

/**
 * How long it is from the start of the process until the first page is there, and how much it holds when nothing
 * happens. In an empty folder, in one that holds a house already, and, beside it, the least that the same library
 * needs to answer at all.
 */
public final class Starting {
    private static final int ROUNDS = 5;
    private static final long UNTIL_IDLE_MS = 5_000;
    private static final long LOOK_MS = 2;

    private final Map<String, List<Start>> starts = new LinkedHashMap<>();
    private final Path folder;

    /** One start. */
    private record Start(double firstPageMs, double cpuMs, double idleMb) {
    }

    private Starting(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] words) throws IOException {
        Options options = new Options(words, "--rounds", "--csv");
        Starting bench = new Starting(Files.createTempDirectory("evensay-bench"));
        for (int round = 0; round < options.number("--rounds", ROUNDS); round++) {
            bench.round();
        }
        bench.print(options.has("--csv"));
    }

    private void round() {
        House house = new House(folder, List.of());
        add("evensay, an empty folder", house);
        add("evensay, started again", house);
        int port = Program.freePort();
        long began = System.nanoTime();
        Program library = Program.start(folder.resolve("javalin.log"), Program.java(List.of("-cp",
                System.getProperty("java.class.path"), JavalinPeer.class.getName(), "" + port)), Map.of());
        add("javalin alone", began, port, library);
    }

    private void add(String what, House house) {
        long began = System.nanoTime();
        house.startAsIs(Map.of());
        add(what, began, house.port(), house.program());
    }

    private void add(String what, long beganNs, int port, Program program) {
        try (program) {
            awaitPage(port);
            double ms = (System.nanoTime() - beganNs) / 1e6;
            double cpuMs = Cpu.ticksMs(program.pid());
            Program.pause(UNTIL_IDLE_MS);
            starts.computeIfAbsent(what, first -> new ArrayList<>())
                    .add(new Start(ms, cpuMs, program.residentKb() / 1_024));
        }
    }

    /** Anything that is answered; Evensay's own first page is there with the first answer it gives. */
    private static void awaitPage(int port) {
        long until = System.nanoTime() + 60_000_000_000L;
        while (!isAnswered(port)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("no page");
            }
            Program.pause(LOOK_MS);
        }
    }

    private static boolean isAnswered(int port) {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            int status = asked.getResponseCode();
            asked.disconnect();
            return status == 200 || status == 404;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void print(boolean csv) {
        Table table = new Table("start", "first page ms", "worst ms", "CPU until then ms", "idle resident MB");
        starts.forEach((what, all) -> table.row(what, median(all, Start::firstPageMs),
                Figures.whole(Figures.at(1, all.stream().map(Start::firstPageMs).toList())),
                median(all, Start::cpuMs), median(all, Start::idleMb)));
        List<Start> again = starts.get("evensay, started again");
        double ms = Figures.median(again.stream().map(Start::firstPageMs).toList());
        double mb = Figures.median(again.stream().map(Start::idleMb).toList());
        table.goal("first page under 1,500 ms", ms < 1_500, Figures.whole(ms));
        table.goal("idle under 150 MB", mb < 150, Figures.whole(mb));
        table.print(csv);
    }

    private static String median(List<Start> all, Function<Start, Double> what) {
        return Figures.whole(Figures.median(all.stream().map(what).toList()));
    }
}

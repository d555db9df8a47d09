package org.evensay.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The load of one server, a process of its own, told what to do on standard input, a line for each thing:
 * {@code connect FILE AT-ONCE}, {@code change SEATS TEXT}, {@code beat}, {@code write EACH A-SECOND},
 * {@code come-back}, {@code join PORT CODE PEOPLE A-SECOND}, {@code hang-up}. Each is answered by one line.
 */
public final class Load {
    private static final long PATIENCE_MS = 120_000;
    private static final long A_CHANGE_MS = 20_000;

    private static final long A_BEAT_MS = 20_000;
    static final String BEAT = "{\"beat\":1}";
    private static final String END = "end";

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Lines lines;

    private Load(Dialect dialect) throws IOException {
        this.lines = new Lines(dialect);
    }

    public static void main(String[] words) throws IOException {
        Load load = new Load(Dialect.valueOf(words[0]));
        Thread reader = new Thread(load::read);
        reader.setDaemon(true);
        reader.start();
        for (String line = load.next(); !line.equals(END); line = load.next()) {
            System.out.println(load.answer(line.split(" ", 3)));
        }
    }

    private void read() {
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines().forEach(asked::add);
        asked.add(END);
    }

    /** Until something is asked for, the lines are kept alive: servers let go of those that say nothing. */
    private String next() throws IOException {
        while (asked.isEmpty()) {
            lines.run(() -> !asked.isEmpty(), A_BEAT_MS);
            if (asked.isEmpty() && lines.dialect() == Dialect.EVENSAY) {
                lines.all().stream().filter(Line::isReady).forEach(line -> line.say(BEAT));
            }
        }
        return asked.remove();
    }

    private String answer(String[] asked) throws IOException {
        return switch (asked[0]) {
            case "connect" -> connect(Path.of(asked[1]), Integer.parseInt(asked[2]));
            case "change" -> change(Integer.parseInt(asked[1]), asked[2]);
            case "beat" -> beat();
            case "write" -> write(Integer.parseInt(asked[1]), Double.parseDouble(asked[2]));
            case "come-back" -> comeBack();
            case "join" -> join(asked[1], asked[2].split(" "));
            case "hang-up" -> hangUp();
            default -> throw new IllegalArgumentException(asked[0]);
        };
    }

    /** One seat a line: port, path, cookie. The first of all is whoever leads. */
    private String connect(Path seats, int atOnce) throws IOException {
        List<Line> fresh = Files.readAllLines(seats).stream().map(Line.Seat::read).map(lines::add).toList();
        long began = System.nanoTime();
        Connecting connecting = new Connecting(lines, fresh, atOnce);
        if (!lines.run(connecting, PATIENCE_MS)) {
            throw new IllegalStateException("only " + connecting.ready() + " of " + fresh.size() + " came in");
        }
        return "open " + fresh.size() + " " + (System.nanoTime() - began);
    }

    private String change(int seats, String text) throws IOException {
        Change change = new Change(lines.all().get(0), seats);
        change.ask(text);
        if (!lines.run(change, A_CHANGE_MS)) {
            throw new IllegalStateException("only " + change.arrived() + " of " + seats + " have the change");
        }
        return change.told();
    }

    /** As pages do every fifteen seconds; waits until all are answered, so that it falls into no measurement. */
    private String beat() throws IOException {
        Beats beats = new Beats(lines.all());
        lines.all().forEach(line -> line.say(BEAT));
        if (!lines.run(beats, PATIENCE_MS)) {
            throw new IllegalStateException("a heartbeat was not answered");
        }
        return "beat";
    }

    private String write(int each, double aSecond) throws IOException {
        Writing writing = new Writing(lines.all().stream().filter(line -> !line.seat().says().isEmpty()).toList(),
                each, aSecond);
        if (!lines.run(writing, PATIENCE_MS)) {
            throw new IllegalStateException("not all was answered: " + writing.told());
        }
        return writing.told();
    }

    /** The server is about to be killed; answered when all are back on the next one. */
    private String comeBack() throws IOException {
        ComingBack back = new ComingBack(lines);
        if (!lines.run(back, PATIENCE_MS)) {
            throw new IllegalStateException("not all came back: " + back.told());
        }
        return back.told();
    }

    private String join(String port, String[] more) throws IOException {
        Joining joining = new Joining(lines, Integer.parseInt(port), more[0], Integer.parseInt(more[1]),
                Double.parseDouble(more[2]));
        if (!lines.run(joining, PATIENCE_MS)) {
            throw new IllegalStateException("not all came in");
        }
        return joining.told();
    }

    private String hangUp() {
        lines.all().forEach(Line::hangUp);
        lines.all().clear();
        return "gone";
    }

    private static final class Beats implements Lines.Watch {
        private int left;

        Beats(List<Line> all) {
            left = all.size();
        }

        @Override
        public void heard(Line line, Dialect.Kind kind, String begins, int bytes) {
            left -= begins.startsWith("{\"beat") ? 1 : 0;
        }

        @Override
        public boolean isDone() {
            return left <= 0;
        }
    }
}

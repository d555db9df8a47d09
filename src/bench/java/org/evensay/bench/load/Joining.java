package org.evensay.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.bench.Http;

/**
 * People come in by the code, so many a second whether the server keeps up or not: the form, the seat, the page, its
 * socket and the first parts on it. Each waits on a thread of their own for the pages.
 */
final class Joining implements Lines.Watch {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    private final Lines lines;
    private final int port;
    private final String code;
    private final int people;
    private final long betweenNs;
    private final long beganNs = System.nanoTime();
    private final ExecutorService browsers = Executors.newCachedThreadPool();
    private final Queue<Seated> seated = new ConcurrentLinkedQueue<>();
    private final Map<Line, Long> begunNs = new HashMap<>();
    private final List<Long> took = new ArrayList<>();
    private int begun;

    /** Somebody who has their page, and when they first asked for something. */
    private record Seated(Line.Seat seat, long begunNs) {
    }

    Joining(Lines lines, int port, String code, int people, double aSecond) {
        this.lines = lines;
        this.port = port;
        this.code = code;
        this.people = people;
        this.betweenNs = (long) (1e9 / aSecond);
    }

    @Override
    public void tick(long nowNs) {
        while (begun < people && beganNs + begun * betweenNs <= nowNs) {
            begun++;
            browsers.execute(this::sit);
        }
        for (Seated one = seated.poll(); one != null; one = seated.poll()) {
            Line line = lines.add(one.seat());
            begunNs.put(line, one.begunNs());
            lines.connect(line);
        }
    }

    private void sit() {
        long came = System.nanoTime();
        try (Http http = new Http(port)) {
            Http.Answer door = http.get("/" + code, "");
            Matcher token = TOKEN.matcher(door.page());
            String body = "name=&token=" + (token.find() ? token.group(1) : "");
            Http.Answer seat = http.post("/" + code + "/seat", door.cookie("evensay-door"), body);
            String place = seat.all("location").get(0).replaceFirst("^http://[^/]+", "");
            String cookie = seat.cookie("evensay-participant");
            String has = http.get(place, cookie).has()
                    .orElseThrow(() -> new IOException("no page for somebody who is seated"));
            seated.add(new Seated(new Line.Seat(port, place + "/live", cookie, "", has), came));
        } catch (IOException | RuntimeException broken) {
            broken.printStackTrace();
        }
    }

    @Override
    public void ready(Line line) {
        took.add(System.nanoTime() - begunNs.get(line));
    }

    @Override
    public boolean isDone() {
        return took.size() == people;
    }

    /** Nanoseconds from the first request to the first parts: the middle one, the 95th of 100, the last. */
    String told() {
        browsers.shutdownNow();
        Collections.sort(took);
        return "joined " + took.get(took.size() / 2) + " " + took.get((int) Math.ceil(0.95 * took.size()) - 1) + " "
                + took.get(took.size() - 1);
    }
}

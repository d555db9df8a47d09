package org.evensay.bench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.bench.Http;
import org.evensay.bench.Program;

/** A workshop in a house, made through its pages alone: started, led by its forms, joined by its code. */
public final class Meeting {
    private static final Pattern CODE = Pattern.compile("<dd class=\"code\">([A-Z0-9]{3,4} [A-Z0-9]{3,4})</dd>");
    private static final Pattern LEAD = Pattern.compile("href=\"(/room/[0-9a-f]{32}/facilitator)\"");
    private static final Pattern KEY = Pattern.compile("/facilitator#key=([0-9a-f]{32})");
    private static final Pattern IDEA = Pattern.compile("id=\"idea-([0-9a-f]{32})\"");
    private static final int JOINING_AT_ONCE = 32;
    private static final int STARTS_AN_ADDRESS = 50;
    private static final long PACE_MS = 510;
    private static final int QUICK_COMMANDS = 18;
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final int port;
    private final Visit facilitator;
    private final String code;
    private final String place;
    private int commands;

    private Meeting(int port, Visit facilitator, String code, String place) {
        this.port = port;
        this.facilitator = facilitator;
        this.code = code;
        this.place = place;
    }

    public static Meeting start(House house, String question) {
        return start(house.port(), question);
    }

    /** In a house, or behind whatever stands before it and others. */
    public static Meeting start(int port, String question) {
        Visit visit = new Visit(port, nextAddress()).open("/").post("/start",
                Map.of("group", "Bench", "questions", question, "choices", "3"));
        String code = visit.shown(CODE).replace(" ", "");
        String place = visit.shown(LEAD);
        String key = visit.shown(KEY);
        visit.open(place).post(place + "/enter", Map.of("key", key));
        return new Meeting(port, visit, code, place);
    }

    /** One address may start sixty an hour. */
    private static String nextAddress() {
        return "127.0.0." + (1 + STARTED.getAndIncrement() / STARTS_AN_ADDRESS);
    }

    /** Not faster than one person may, when there are many. */
    public void does(String what, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("id", newId());
        all.put("do", what);
        commands++;
        if (commands > QUICK_COMMANDS) {
            Program.pause(PACE_MS);
        }
        facilitator.does(place, all);
    }

    public void moves(String... steps) {
        for (int at = 1; at < steps.length; at++) {
            does("move-on", Map.of("from", steps[at - 1], "to", steps[at]));
        }
    }

    /** To the talk about so many ideas, each said aloud: their ids. */
    public List<String> discuss(int ideas) {
        return discuss(ideas, "What we would like to keep");
    }

    public List<String> discuss(int ideas, String words) {
        moves("WELCOME", "SILENT", "SHARING");
        does("start-rounds", Map.of());
        for (int number = 1; number <= ideas; number++) {
            does("say-aloud", Map.of("text", number + ". " + words));
        }
        moves("SHARING", "DISCUSSION");
        return shown(IDEA).stream().distinct().toList();
    }

    public static String newId() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return String.format("%016x%016x", chance.nextLong(), chance.nextLong());
    }

    /** The line of whoever leads, as the load reads it. */
    public String leader() {
        return seat(place, facilitator.cookie("evensay-facilitator"));
    }

    private String seat(String page, String cookie) {
        return port + "\t" + page + "/live\t" + cookie;
    }

    /** What the facilitator's page shows now. */
    public List<String> shown(Pattern pattern) {
        return facilitator.open(place).all(pattern);
    }

    public String code() {
        return code;
    }

    /** So many people take a seat by the form at the door, a few dozen at a time: their lines for the load. */
    public List<String> join(int people) {
        Visit door = new Visit(port, "127.0.0.1").open("/" + code);
        HttpRequest sit = HttpRequest.newBuilder(URI.create(address() + "/" + code + "/seat"))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address())
                .header("Cookie", door.cookie("evensay-door"))
                .POST(HttpRequest.BodyPublishers.ofString("name=&token=" + door.token())).build();
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Semaphore free = new Semaphore(JOINING_AT_ONCE);
        List<CompletableFuture<String>> seats = new ArrayList<>();
        IntStream.range(0, people).forEach(number -> {
            free.acquireUninterruptibly();
            seats.add(http.sendAsync(sit, HttpResponse.BodyHandlers.discarding())
                    .whenComplete((answer, broken) -> free.release()).thenApply(this::seated));
        });
        return seats.stream().map(CompletableFuture::join).toList();
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The lines of people whose pages are loaded before, as pages are: they say what they have when they open. */
    public List<String> withPages(List<String> seats) {
        return seats.stream().map(seat -> seat + "\t\t" + page(seat).has().orElseThrow()).toList();
    }

    /** The page of somebody, by their line. */
    public String shownTo(String seat) {
        return page(seat).page();
    }

    private Http.Answer page(String seat) {
        String[] fields = seat.split("\t");
        try (Http http = new Http(port)) {
            return http.get(fields[1].replace("/live", ""), fields[2]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String seated(HttpResponse<Void> answer) {
        String cookie = answer.headers().allValues("set-cookie").stream()
                .filter(set -> set.startsWith("evensay-participant=")).findFirst()
                .orElseThrow(() -> new IllegalStateException("not seated: " + answer.statusCode()));
        return seat(place.replace("/facilitator", "/participant"), cookie.split(";")[0]);
    }
}

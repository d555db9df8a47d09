package org.evensay.bench.phone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.evensay.bench.Figures;
import org.evensay.bench.Options;
import org.evensay.bench.Program;
import org.evensay.bench.Table;
import org.evensay.bench.house.House;
import org.evensay.bench.house.Meeting;

/**
 * What a live update costs a weak phone: the time of scripts, styles and layout on the page of somebody who takes part,
 * in a Chromium slowed six times; and what their first page weighs. The figures are the browser's own.
 */
public final class Phone {
    private static final int TIMES_SLOWER = 6;
    private static final int GOAL_MS = 50;
    private static final int KB_OF_THE_FIRST_PAGE = 60;
    private static final int REQUESTS = 10;
    private static final long UNTIL_DONE_MS = 700;
    private static final long UNTIL_BACK_MS = 4_000;
    private static final List<String> COUNTED = List.of("ScriptDuration", "RecalcStyleDuration", "LayoutDuration");

    private final Options options;
    private final Table table = new Table("on a phone", "median", "worst", "scripts", "styles", "layout");
    private final Meeting meeting;
    private final SlowChromium phone;
    private final List<String> ideas;

    private Phone(Options options, Meeting meeting, SlowChromium phone) {
        this.options = options;
        this.meeting = meeting;
        this.phone = phone;
        this.ideas = meeting.discuss(options.number("--ideas", 200));
    }

    public static void main(String[] words) throws IOException {
        Options options = new Options(words, "--rounds", "--ideas", "--csv");
        Path folder = Files.createTempDirectory("evensay-bench");
        try (House house = House.started(folder);
                SlowChromium phone = new SlowChromium(System.getProperty("bench.chromium"), folder)) {
            new Phone(options, Meeting.start(house, "What works well?"), phone).measure();
        }
    }

    private void measure() {
        comeIn();
        update("one line at the foot", at -> meeting.does("lock-door", Map.of("yes", Boolean.toString(at % 2 == 0))));
        update("the light on another of " + ideas.size() + " ideas",
                at -> meeting.does("spotlight", Map.of("idea", ideas.get(at % ideas.size()))));
        lines();
        table.print(options.has("--csv"));
    }

    private void comeIn() {
        String[] seat = meeting.join(1).get(0).split("\t");
        String page = "http://127.0.0.1:" + seat[0] + seat[1].replace("/live", "");
        String[] cookie = seat[2].split("=", 2);
        phone.ask("Network.enable", Map.of());
        phone.ask("Performance.enable", Map.of());
        phone.ask("Network.setCookie", Map.of("name", cookie[0], "value", cookie[1], "url", page));
        phone.ask("Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        phone.ask("Emulation.setCPUThrottlingRate", Map.of("rate", TIMES_SLOWER));
        phone.ask("Page.navigate", Map.of("url", page));
        phone.evaluate("customElements.whenDefined('live-room').then(() => document.fonts.ready).then(() => 1)");
        Program.pause(2_000);
        weigh();
    }

    /** The fonts come after the page can be read. */
    private void weigh() {
        List<JsonNode> events = phone.events();
        Set<String> fonts = events.stream().filter(event -> is(event, "Network.responseReceived")
                        && event.path("params").path("type").asText().equals("Font"))
                .map(event -> event.path("params").path("requestId").asText()).collect(Collectors.toSet());
        List<JsonNode> loaded = events.stream().filter(event -> is(event, "Network.loadingFinished"))
                .map(event -> event.path("params")).toList();
        double whole = kb(loaded);
        double page = kb(loaded.stream().filter(one -> !fonts.contains(one.path("requestId").asText())).toList());
        table.row("first page with " + ideas.size() + " ideas: KB", Figures.one(page), "-", "-", "-", "-");
        table.row("first page, and the fonts after it: KB", Figures.one(whole), "-", "-", "-", "-");
        table.row("first page, by the line that opens: KB", Figures.one(kbByLine(events)), "-", "-", "-", "-");
        table.row("first page: requests, with the fonts", Figures.whole(loaded.size()), "-", "-", "-", "-");
        table.goal("first page under 60 KB", page < KB_OF_THE_FIRST_PAGE, Figures.one(page));
        table.goal("first page under 10 requests", loaded.size() < REQUESTS, Figures.whole(loaded.size()));
    }

    /** What the line brings that comes back, as after a sleep, while nothing has changed; and all that could come. */
    private void lines() {
        line("a line that comes back: KB", "room.line.dead(room.line.socket)");
        line("a line that is sent the whole page: KB", "new WebSocket(room.address().replace('&has', ''))");
    }

    private void line(String what, String opens) {
        int before = phone.events().size();
        phone.evaluate("{ const room = document.querySelector('live-room'); " + opens + "; 1 }");
        Program.pause(UNTIL_BACK_MS);
        List<JsonNode> events = phone.events();
        table.row(what, Figures.one(kbByLine(events.subList(before, events.size()))), "-", "-", "-", "-");
    }

    private static double kbByLine(List<JsonNode> events) {
        return events.stream().filter(event -> is(event, "Network.webSocketFrameReceived")).mapToDouble(event ->
                event.path("params").path("response").path("payloadData").asText().length()).sum() / 1_024;
    }

    private static boolean is(JsonNode event, String method) {
        return event.path("method").asText().equals(method);
    }

    private static double kb(List<JsonNode> loaded) {
        return loaded.stream().mapToDouble(one -> one.path("encodedDataLength").asDouble()).sum() / 1_024;
    }

    private void update(String what, IntConsumer change) {
        List<List<Double>> took = new ArrayList<>();
        for (int round = -1; round < options.number("--rounds", 20); round++) {
            List<Double> before = busyMs();
            change.accept(round + 1);
            Program.pause(UNTIL_DONE_MS);
            List<Double> after = busyMs();
            if (round >= 0) {
                took.add(IntStream.range(0, after.size()).mapToObj(at -> after.get(at) - before.get(at)).toList());
            }
        }
        List<Double> whole = took.stream().map(one -> one.stream().mapToDouble(ms -> ms).sum()).toList();
        List<String> kinds = IntStream.range(0, COUNTED.size()).mapToObj(kind ->
                Figures.one(Figures.median(took.stream().map(one -> one.get(kind)).toList()))).toList();
        table.row("update, " + what + ": ms", Figures.one(Figures.median(whole)), Figures.one(Figures.at(1, whole)),
                kinds.get(0), kinds.get(1), kinds.get(2));
        table.goal("update, " + what + ": under 50 ms", Figures.median(whole) < GOAL_MS,
                Figures.one(Figures.median(whole)));
    }

    /** So far, of each kind. */
    private List<Double> busyMs() {
        JsonNode metrics = phone.ask("Performance.getMetrics", Map.of()).path("metrics");
        return COUNTED.stream().map(kind -> StreamSupport.stream(metrics.spliterator(), false)
                .filter(metric -> metric.path("name").asText().equals(kind))
                .mapToDouble(metric -> metric.path("value").asDouble() * 1_000).sum()).toList();
    }
}

package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.web.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Prometheus reads of a house in which a workshop is held. */
class MetricsTest {
    private static final String NOBODYS_CODE = "ZZZZZZ";
    private static final String NAMED = "127.0.0.2";
    private static final String WRITTEN = "mark-idea-4714";
    private static final String NAME = "mark-name-4715";
    private static final String GROUP = "mark-group-4716";
    private static final String UNREADABLE = "evensay_connections_ended_total{reason=\"UNREADABLE\"}";
    private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (\\S+) (\\S+)$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (counter|gauge|histogram) \\|");

    private static RunningApp app;
    private static LiveRoom room;
    private static LivePage anna;

    @BeforeAll
    static void aWorkshopIsHeld() {
        app = RunningApp.countingFor(NAMED);
        room = LiveRoom.start(app.address(), GROUP, "What works?", Map.of());
        anna = room.joinedBy(NAME);
        room.moves("WELCOME", "SILENT");
        anna.does("write-idea", Map.of("text", WRITTEN));
        assertThat(anna.send("move-on", Map.of("from", "SILENT", "to", "SHARING")).has("nack")).isTrue();
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void itTellsHowManyLinesAndRoomsThereAreAndWhatBecameOfCommands() {
        String text = read().body();
        assertThat(read().header("Content-Type")).startsWith("text/plain; version=0.0.4");
        assertThat(value(text, "evensay_connections_open")).isEqualTo(3);
        assertThat(value(text, "evensay_rooms_live")).isEqualTo(1);
        assertThat(value(text, "evensay_commands_answered_total{outcome=\"done\"}")).isGreaterThanOrEqualTo(2);
        assertThat(value(text, "evensay_commands_refused_total{reason=\"NOT_YOUR_PART\"}")).isEqualTo(1);
        assertThat(value(text, "evensay_commands_refused_total{reason=\"BUSY\"}")).isZero();
        assertThat(value(text, "evensay_answer_seconds_count"))
                .isEqualTo(value(text, "evensay_commands_answered_total{outcome=\"done\"}") + 1);
        assertThat(value(text, "evensay_write_seconds_count")).isGreaterThanOrEqualTo(3)
                .isEqualTo(value(text, "evensay_write_rooms_count"));
        assertThat(value(text, "evensay_bus_answers")).as("there is none").isEqualTo(1);
        assertThat(value(text, "evensay_writes_failed_total")).isZero();
        assertThat(value(text, "evensay_writes_overtaken_total")).isZero();
        assertThat(value(text, "jvm_memory_used_bytes{area=\"heap\"}")).isPositive();
        assertThat(value(text, "process_cpu_seconds_total")).isPositive();
    }

    @Test
    void aLineThatTheServerEndsIsCountedWithItsReason() {
        double before = value(read().body(), "evensay_connections_open");
        assertThat(value(read().body(), "evensay_connections_ended_total{reason=\"TOO_SLOW\"}")).isZero();
        LivePage ben = room.joinedBy("");
        ben.sends(LivePage.newId().substring(1), "write-idea", Map.of());
        for (int time = 0; time < 500 && value(read().body(), UNREADABLE) < 1; time++) {
            Thread.onSpinWait();
        }
        assertThat(value(read().body(), UNREADABLE)).isEqualTo(1);
        ben.hangUp();
        for (int time = 0; time < 500 && value(read().body(), "evensay_connections_open") > before; time++) {
            Thread.onSpinWait();
        }
        assertThat(value(read().body(), "evensay_connections_open")).isEqualTo(before);
    }

    @Test
    void codesThatLeadNowhereAreCountedAndNotWhichOnes() {
        double before = value(read().body(), "evensay_codes_refused_total");
        new RawHttp(app.app().port()).get("/" + NOBODYS_CODE);
        assertThat(value(read().body(), "evensay_codes_refused_total")).isEqualTo(before + 1);
        assertThat(read().body()).doesNotContain(NOBODYS_CODE);
    }

    @Test
    void nothingOfPeopleIsInIt() {
        String text = read().body();
        assertThat(text).doesNotContain(WRITTEN, NAME, GROUP, anna.secret(), room.code(), "127.0.0.1",
                anna.place().split("/")[2]);
        assertThat(LABEL.matcher(text).results().map(label -> label.group(1)).collect(Collectors.toSet()))
                .isEqualTo(Set.of("area", "le", "outcome", "reason"));
        assertThat(LABEL.matcher(text).results().map(label -> label.group(2)))
                .allMatch(value -> value.matches("[A-Z_]+|done|refused|heap|nonheap|\\+Inf|[0-9.E-]+"));
    }

    /** The table on the page for hosts names each with its kind, and no other. */
    @Test
    void theTableForHostsIsTrue() throws IOException {
        Map<String, String> told = new TreeMap<>();
        TYPE.matcher(read().body()).results().forEach(type -> told.put(type.group(1), type.group(2)));
        Map<String, String> written = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("src/docs/operations.md"))).results()
                .forEach(row -> written.put(row.group(1), row.group(2)));
        assertThat(written).isEqualTo(told);
    }

    @Test
    void aHouseThatWasNotAskedToCountHasNoSuchPage() {
        try (RunningApp quiet = new RunningApp()) {
            assertThat(new RawHttp(quiet.app().port()).get("/metrics").status()).isEqualTo(404);
        }
    }

    @Test
    void whatAProxyPassesOnIsNotFromHere() {
        for (String relay : new String[] {"X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "Via: 1.1 proxy"}) {
            RawHttp.Reply refused = new RawHttp(app.app().port()).get("/metrics", relay);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).startsWith("Measurements are shown on this computer only")
                    .doesNotContain("evensay_");
        }
    }

    @Test
    void anotherComputerMayReadItOnlyWhenItsAddressWasNamed() throws IOException {
        assertThat(answerTo(NAMED)).startsWith("HTTP/1.1 200");
        assertThat(answerTo("127.0.0.3")).startsWith("HTTP/1.1 403").doesNotContain("evensay_");
    }

    private static String answerTo(String address) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", app.app().port(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:" + app.app().port()
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RawHttp.Reply read() {
        return new RawHttp(app.app().port()).get("/metrics");
    }

    private static double value(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1))).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + text));
    }
}

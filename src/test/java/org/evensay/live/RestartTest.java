package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The house stops in good order and starts again, with people in it. */
class RestartTest {
    private static final int LINES_A_SEAT = 4;
    private static final Pattern OWN = Pattern.compile("id=\"own-([0-9a-f]{32})\"");

    private final RunningApp app = new RunningApp();

    @AfterEach
    void close() {
        app.close();
    }

    /** When, by {@link System#nanoTime}, and with which code a line was closed. Public, as Jetty asks. */
    public static final class Ended implements Session.Listener.AutoDemanding {
        private final CompletableFuture<Integer> code = new CompletableFuture<>();
        private volatile long atNs;

        @Override
        public void onWebSocketClose(int why, String reason) {
            atNs = System.nanoTime();
            code.complete(why);
        }
    }

    /** When, by {@link System#nanoTime}, the first message came. Public, as Jetty asks. */
    public static final class Heard implements Session.Listener.AutoDemanding {
        private final CompletableFuture<Long> first = new CompletableFuture<>();

        @Override
        public void onWebSocketText(String message) {
            first.complete(System.nanoTime());
        }
    }

    @Test
    void sixtyOpenLinesAreLetGoInThreeStepsAllWithServiceRestart() throws Exception {
        LiveRoom room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
        List<Ended> lines = new ArrayList<>();
        for (int seat = 0; seat < 15; seat++) {
            LivePage person = new LivePage(app.address()).join(room.code(), "");
            person.hangUp();
            for (int line = 0; line < LINES_A_SEAT; line++) {
                Ended ended = new Ended();
                Sockets.open(ended, app.address(), person.place() + "/live", person.cookie());
                lines.add(ended);
            }
        }
        long begun = System.nanoTime();
        app.stop();
        long tookMs = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        for (Ended line : lines) {
            assertThat(line.code.get(5, TimeUnit.SECONDS)).isEqualTo(1012);
        }
        long first = lines.stream().mapToLong(line -> line.atNs).min().orElseThrow();
        long last = lines.stream().mapToLong(line -> line.atNs).max().orElseThrow();
        assertThat(Duration.ofNanos(last - first).toMillis()).as("ms from the first to the last")
                .isBetween(150L, 2_500L);
        assertThat(tookMs).isLessThan(8_000);
        app.startAgain();
    }

    @Test
    void whatWasSentIntoTheStopIsAnsweredOrDoneOnceWhenItIsSentAgain() {
        LiveRoom room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
        LivePage anna = room.joinedBy("Anna");
        room.moves("WELCOME", "SILENT");
        Map<String, CompletableFuture<JsonNode>> sent = new HashMap<>();
        for (int number = 0; number < 10; number++) {
            String id = LivePage.newId();
            sent.put(id, anna.sends(id, "write-idea", Map.of("text", "idea " + number)));
        }
        app.stop();
        app.startAgain();
        anna.comesBack();
        sent.forEach((id, answer) -> {
            Optional<JsonNode> again = anna.ask(id, "write-idea", Map.of("text", "idea once more"));
            assertThat(again.orElseThrow().has("ack")).isTrue();
        });
        anna.await(parts -> ownIdeas(anna) >= sent.size());
        assertThat(ownIdeas(anna)).isEqualTo(sent.size());
        sent.values().stream().filter(answer -> !answer.isCompletedExceptionally())
                .forEach(answer -> assertThat(answer.join().has("ack")).isTrue());
    }

    @Test
    void whoeverLeadsIsSentTheirPageFirst() throws Exception {
        LiveRoom room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
        LivePage anna = room.joinedBy("Anna");
        app.stop();
        app.startAgain();
        Heard phone = new Heard();
        Sockets.open(phone, app.address(), anna.place() + "/live", anna.cookie());
        TimeUnit.MILLISECONDS.sleep(800);
        assertThat(phone.first).isNotDone();
        Heard lead = new Heard();
        Sockets.open(lead, app.address(), room.facilitator().place() + "/live", room.facilitator().cookie());
        assertThat(phone.first.get(2, TimeUnit.SECONDS)).isGreaterThan(lead.first.get(2, TimeUnit.SECONDS));
    }

    private static long ownIdeas(LivePage page) {
        return page.all(OWN).stream().distinct().count();
    }
}

package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody floods the room; the others go on, and whoever floods is told to slow down and then loses the line. */
class FloodTest {
    private static final int JOINS_A_MINUTE = 5_000;
    /** More than a line may carry in ten seconds; far faster, its answers would pile up and end it with 1013. */
    private static final int MESSAGES = 150;

    private final RunningApp app = new RunningApp();
    private LiveRoom room;

    @BeforeEach
    void quietWriting() {
        room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
        room.joinedBy("Anna");
        room.joinedBy("Ben");
        room.moves("WELCOME", "SILENT");
    }

    @AfterEach
    void close() {
        app.close();
    }

    /** A socket that says things without listening to what comes back. */
    private static final class Flood implements WebSocket.Listener {
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuffer said = new StringBuffer();
        private final WebSocket socket;

        Flood(LivePage page, String address) {
            socket = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", address)
                    .header("Cookie", "evensay-participant=" + page.secret())
                    .buildAsync(URI.create(address.replace("http", "ws") + page.place() + "/live"), this).join();
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            said.append(text);
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            closed.complete(-1);
        }

        /** Until it is thrown out, or has sent so many. */
        int send(String pattern, int most) {
            int sent = 0;
            while (!closed.isDone() && sent < most) {
                try {
                    socket.sendText(String.format(pattern, LivePage.newId()), true).join();
                    sent++;
                    Thread.sleep(10);
                } catch (RuntimeException | InterruptedException over) {
                    return sent;
                }
            }
            return sent;
        }
    }

    @Test
    void aSeatThatFloodsIsToldToSlowDownAndThenLosesItsLineWhileTheOthersAreAnswered() throws Exception {
        LivePage ben = room.people().get(1);
        Flood flood = new Flood(room.people().get(0), app.address());
        Future<Integer> sent = Executors.newSingleThreadExecutor().submit(() ->
                flood.send("{\"id\":\"%s\",\"do\":\"write-idea\",\"text\":\"again\"}", MESSAGES));
        List<Long> times = answersMs(ben, 10);
        assertThat(flood.closed.get(20, TimeUnit.SECONDS)).isEqualTo(1008);
        assertThat(sent.get(20, TimeUnit.SECONDS)).isLessThanOrEqualTo(MESSAGES);
        assertThat(flood.said.toString()).contains("TOO_FAST");
        assertThat(times).allMatch(ms -> ms < 2_000);
        assertThat(room.facilitator().part("part-people")).contains("Anna");
    }

    @Test
    void aFloodOfHeartbeatsLosesItsLineToo() throws Exception {
        Flood flood = new Flood(room.people().get(0), app.address());
        flood.send("{\"beat\":1,\"x\":\"%s\"}", MESSAGES);
        assertThat(flood.closed.get(20, TimeUnit.SECONDS)).isEqualTo(1008);
    }

    @Test
    void theFifthLineOfOneSeatEndsTheFirst() throws Exception {
        List<Flood> lines = IntStream.range(0, 5)
                .mapToObj(number -> new Flood(room.people().get(0), app.address())).toList();
        assertThat(lines.get(0).closed.get(10, TimeUnit.SECONDS)).isEqualTo(4001);
        assertThat(lines.get(4).closed.isDone()).isFalse();
    }

    /** In the suite for two seconds; for longer with {@code -Devensay.flood.seconds=60}. */
    @Test
    void aFloodOfJoinsFillsOneRoomAndHoldsUpNobodyElse() throws Exception {
        int seconds = Integer.getInteger("evensay.flood.seconds", 2);
        LiveRoom flooded = LiveRoom.start(app.address(), "Flooded", "What works?", Map.of());
        LivePage ben = room.people().get(1);
        List<Long> before = answersMs(ben, 8);
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        AtomicInteger joined = new AtomicInteger();
        int joins = JOINS_A_MINUTE * seconds / 60;
        List<Future<?>> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (int number = 0; number < joins; number++) {
            all.add(crowd.submit(() -> {
                Browser phone = new Browser(app.address());
                phone.open("/" + flooded.code());
                joined.addAndGet(phone.post("/" + flooded.code() + "/seat", Map.of("name", "")).statusCode() == 200
                        ? 1 : 0);
            }));
        }
        List<Long> meanwhile = answersMs(ben, 8);
        for (Future<?> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
        System.getLogger("flood").log(System.Logger.Level.INFO, "{0} joins in {1} s; answers before {2}, meanwhile {3}",
                joins, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), before, meanwhile);
        crowd.shutdown();
        assertThat(joined.get()).isEqualTo(Math.min(joins, 500));
        assertThat(meanwhile).allMatch(ms -> ms < 5_000);
    }

    /** How long each of some commands took to be answered, slowly enough not to be told to slow down. */
    private static List<Long> answersMs(LivePage person, int times) throws InterruptedException {
        List<Long> taken = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            person.send("finish-writing", Map.of("finished", time % 2 == 0 ? "yes" : "no"));
            taken.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
            Thread.sleep(60);
        }
        return taken;
    }
}

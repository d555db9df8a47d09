package org.evensay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.evensay.live.Browser;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.web.Patience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long others wait for their answers while somebody attacks, each attack beside a quiet time in the same run.
 * For a second each and without warming up, to see that everybody is answered; {@code -Devensay.attack.seconds=30}
 * measures. Each attack has a test of its own in every run, such as {@link DeafSocketsTest}.
 * Attackers and people share the machine with the server, so what is told is an upper bound.
 */
@Tag("long")
class OthersMeanwhileTest {
    private static final int SECONDS = Integer.getInteger("evensay.attack.seconds", 1);
    private static final boolean MEASURES = SECONDS > 1;
    private static final int LINES = MEASURES ? 200 : 40;
    /** 24 people may send 48 commands a second. In the suite a few do: they send for two seconds in all. */
    private static final int PEOPLE = MEASURES ? 24 : 8;
    private static final int JOINS_A_MINUTE = 5_000;
    private static final byte[] BEAT = Bytes.text("{\"beat\":1}");

    private final List<AutoCloseable> open = new ArrayList<>();
    private ImpatientHouse house;

    private interface Attack {
        void on(LiveRoom room, ScheduledExecutorService attackers) throws IOException;
    }

    @Test
    void everybodyElseIsAnsweredWhileSomebodyAttacks() throws Exception {
        Map<String, Attack> attacks = new LinkedHashMap<>();
        attacks.put("one seat sends without end", this::oneSeatFloods);
        attacks.put(LINES + " sockets that never read", this::socketsThatNeverRead);
        attacks.put(JOINS_A_MINUTE + " joins a minute", this::joins);
        attacks.put(LINES + " requests with slow headers", (room, attackers) -> halfRequests("GET / HTTP/1.1\r\nX: "));
        attacks.put(LINES + " half-open connections", (room, attackers) -> halfRequests(""));
        for (Map.Entry<String, Attack> attack : attacks.entrySet()) {
            measure(attack.getKey(), attack.getValue());
        }
    }

    private void measure(String name, Attack attack) throws Exception {
        ScheduledExecutorService attackers = Executors.newScheduledThreadPool(4);
        try (ImpatientHouse fresh = new ImpatientHouse(Patience.usual())) {
            house = fresh;
            GoodCompany others = new GoodCompany(LiveRoom.start(fresh.address(), "Us", "What helps?", Map.of()),
                    PEOPLE);
            times(others, MEASURES ? 2 : 0);
            Duration quiet = slowestOfHundred(times(others, SECONDS));
            attack.on(LiveRoom.start(fresh.address(), "Others", "What helps?", Map.of()), attackers);
            Duration meanwhile = slowestOfHundred(times(others, SECONDS));
            System.err.printf("%-34s p99 quiet %6.1f ms, meanwhile %6.1f ms%n", name, quiet.toNanos() / 1e6,
                    meanwhile.toNanos() / 1e6);
            assertThat(others.allStillThere()).isTrue();
            assertThat(meanwhile).isLessThan(Duration.ofSeconds(3));
        } finally {
            attackers.shutdownNow();
            for (AutoCloseable line : open) {
                line.close();
            }
            open.clear();
        }
    }

    /** Some forty commands a second. */
    private static List<Long> times(GoodCompany others, int seconds) throws InterruptedException {
        List<Long> taken = new ArrayList<>();
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < until) {
            long begun = System.nanoTime();
            others.works();
            taken.add(System.nanoTime() - begun);
            TimeUnit.MILLISECONDS.sleep(25);
        }
        return taken;
    }

    private static Duration slowestOfHundred(List<Long> taken) {
        List<Long> sorted = taken.stream().sorted().toList();
        return Duration.ofNanos(sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1));
    }

    /** As often as it is thrown out, it comes again. */
    private void oneSeatFloods(LiveRoom room, ScheduledExecutorService attackers) throws IOException {
        LivePage seat = room.joinedBy("Flood");
        seat.hangUp();
        Door door = Door.of(house.port(), seat);
        attackers.scheduleWithFixedDelay(() -> {
            try (RawSocket socket = RawSocket.open(door)) {
                for (int message = 0; message < 1_000; message++) {
                    socket.send(BEAT);
                }
            } catch (IOException thrownOut) {
                Thread.onSpinWait();
            }
        }, 0, 1, TimeUnit.MILLISECONDS);
    }

    private void socketsThatNeverRead(LiveRoom room, ScheduledExecutorService attackers) throws IOException {
        for (int line = 0; line < LINES; line += 4) {
            LivePage seat = room.joinedBy("Deaf");
            seat.hangUp();
            for (int socket = 0; socket < 4; socket++) {
                open.add(RawSocket.withSmallPocket(Door.of(house.port(), seat), 1_024));
            }
        }
        attackers.scheduleWithFixedDelay(() -> room.facilitator().send("start-timer", Map.of("minutes", "9")),
                0, 600, TimeUnit.MILLISECONDS);
    }

    private void joins(LiveRoom room, ScheduledExecutorService attackers) {
        attackers.scheduleAtFixedRate(() -> {
            Browser phone = new Browser(house.address());
            phone.open("/" + room.code());
            phone.post("/" + room.code() + "/seat", Map.of("name", ""));
        }, 0, TimeUnit.MINUTES.toMicros(1) / JOINS_A_MINUTE, TimeUnit.MICROSECONDS);
    }

    private void halfRequests(String begun) throws IOException {
        for (int line = 0; line < LINES; line++) {
            Socket socket = new Socket("127.0.0.1", house.port());
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            open.add(socket);
        }
    }
}

package org.evensay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evensay.live.Browser;
import org.evensay.live.LiveRoom;
import org.evensay.web.CannotListen;
import org.evensay.web.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that come in drop by drop, or not at all: others are served at once, and the slow ones are cut off. */
class SlowHeadersTest {
    private static final int MANY = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** Begun before one look, seen at it, cut off at the next one; and a little for a busy machine. */
    private static final Duration LONGEST = PATIENCE.multipliedBy(2).plusSeconds(3);

    private static final long AT_ONCE_MS = 1_000;

    private ImpatientHouse house;
    private LiveRoom room;
    private LogOfProblems log;

    @BeforeEach
    void aRoom() throws IOException, CannotListen {
        house = new ImpatientHouse(new Patience(Duration.ofMinutes(1), Duration.ofMinutes(1), PATIENCE));
        room = LiveRoom.start(house.address(), "A group", "What helps?", Map.of());
        log = new LogOfProblems();
    }

    @AfterEach
    void done() {
        log.close();
        house.close();
        assertThat(log.taken()).isEmpty();
    }

    @Test
    void requestsWithSlowHeadersAreCutOff() throws IOException, InterruptedException {
        areCutOff(MANY, "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + house.port() + "\r\nX-Slow: ");
    }

    @Test
    void connectionsOnWhichNothingComesAreCutOff() throws IOException, InterruptedException {
        areCutOff(MANY, "");
    }

    @Test
    void aSecondRequestIsCutOffLikeAFirst() throws IOException, InterruptedException {
        String host = " HTTP/1.1\r\nHost: 127.0.0.1:" + house.port() + "\r\n";
        areCutOff(10, "GET /health/live" + host + "\r\nGET /" + host + "X-Slow: ");
    }

    /** More than the server has threads: each body that it waits for must not hold one. */
    @Test
    void bodiesThatComeInSlowlyAreCutOff() throws IOException, InterruptedException {
        areCutOff(500, "POST /find HTTP/1.1\r\nHost: 127.0.0.1:" + house.port() + "\r\nOrigin: " + house.address()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\ncode=");
    }

    private void areCutOff(int howMany, String beginning) throws IOException, InterruptedException {
        GoodCompany others = new GoodCompany(room, 8);
        Browser newcomer = new Browser(house.address());
        comesIn(newcomer);
        long descriptors = descriptors();
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            Socket socket = new Socket("127.0.0.1", house.port());
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
            slow.add(socket);
        }
        long until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until) {
            if (!beginning.isEmpty()) {
                slow.forEach(SlowHeadersTest::drop);
            }
            assertThat(others.works()).as("milliseconds").isLessThan(AT_ONCE_MS);
            assertThat(comesIn(newcomer)).as("milliseconds").isLessThan(AT_ONCE_MS);
            TimeUnit.MILLISECONDS.sleep(700);
        }
        for (Socket socket : slow) {
            socket.setSoTimeout(100);
            assertThat(isOver(socket)).isTrue();
            socket.close();
        }
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(descriptors()).isLessThan(descriptors + 20);
        assertThat(others.allStillThere()).isTrue();
    }

    private static void drop(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException cutOff) {
            // found at the end
        }
    }

    private long comesIn(Browser phone) {
        long began = System.nanoTime();
        assertThat(phone.open("/" + room.code()).statusCode()).isEqualTo(200);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static boolean isOver(Socket socket) throws IOException {
        try {
            InputStream from = socket.getInputStream();
            while (from.read() >= 0) {
                // an answer that was sent before the end
            }
            return true;
        } catch (SocketException reset) {
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        }
    }

    private static long descriptors() {
        String[] open = new File("/proc/self/fd").list();
        return open == null ? 0 : open.length;
    }
}

package org.evensay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.evensay.live.LivePage;
import org.evensay.web.CannotListen;
import org.evensay.web.Patience;
import org.junit.jupiter.api.Test;

/**
 * What a room is told goes to its sockets past the machine that answers pings. A socket that pings without end may be
 * cut off; what it hears until then are whole frames, none inside another.
 */
class PingsAmongChangesTest {
    private static final byte[] PING = Bytes.whole(Bytes.PING, Bytes.utf8("are you there?"));
    private static final int CHANGES = 12;

    @Test
    void framesAndAnswersToPingsComeWholeAndOneAfterAnother() throws IOException, CannotListen {
        ScheduledExecutorService meanwhile = Executors.newScheduledThreadPool(2);
        try (ImpatientHouse house = new ImpatientHouse(Patience.usual())) {
            LongPage page = new LongPage(house.address());
            LivePage seat = page.room().joinedBy("Pinging");
            seat.hangUp();
            try (RawSocket socket = RawSocket.open(Door.of(house.port(), seat))) {
                passOverThePage(socket);
                socket.patience(1_500);
                meanwhile.scheduleWithFixedDelay(() -> socket.trySend(PING), 0, 1, TimeUnit.MILLISECONDS);
                for (int change = 0; change < CHANGES; change++) {
                    meanwhile.schedule(page::changes, 210L * change, TimeUnit.MILLISECONDS);
                }
                assertThat(heard(socket, TimeUnit.MILLISECONDS.toNanos(210L * CHANGES))).allMatch(
                        PingsAmongChangesTest::isWhole).anyMatch(frame -> frame.opcode() == Bytes.PONG)
                        .anyMatch(frame -> frame.opcode() == Bytes.TEXT);
            }
        } finally {
            meanwhile.shutdownNow();
        }
    }

    /** It is long, and comes in pieces. */
    private static void passOverThePage(RawSocket socket) throws IOException {
        while ((socket.hear().first() & Bytes.FIN) == 0) {
            Thread.onSpinWait();
        }
    }

    private static List<RawSocket.Heard> heard(RawSocket socket, long forNs) throws IOException {
        List<RawSocket.Heard> all = new ArrayList<>();
        long until = System.nanoTime() + forNs;
        try {
            while (System.nanoTime() < until) {
                all.add(socket.hear());
            }
        } catch (EOFException | SocketException | SocketTimeoutException cutOff) {
            return all;
        }
        return all;
    }

    private static boolean isWhole(RawSocket.Heard frame) {
        return switch (frame.opcode()) {
            case Bytes.TEXT -> frame.text().startsWith("{\"v\":") && frame.text().endsWith("}");
            case Bytes.PONG -> frame.text().equals("are you there?");
            default -> frame.opcode() == Bytes.CLOSE;
        };
    }
}

package org.evensay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evensay.hostile.RawSocket.Heard;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.web.CannotListen;
import org.evensay.web.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page of ours says something every 15 seconds. What says nothing is no page any more, whatever is sent to it. */
class SilentSocketsTest {
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private static ImpatientHouse house;
    private static LiveRoom room;
    private static LogOfProblems log;

    @BeforeAll
    static void aRoom() throws IOException, CannotListen {
        house = new ImpatientHouse(new Patience(Duration.ofMinutes(1), SILENCE, Duration.ofMinutes(1)));
        room = LiveRoom.start(house.address(), "A group", "What helps?", Map.of());
        log = new LogOfProblems();
    }

    @AfterAll
    static void done() {
        assertThat(log.taken()).isEmpty();
        log.close();
        house.close();
    }

    @Test
    void aSocketThatIsWrittenToAndSaysNothingIsEnded() throws IOException {
        try (RawSocket silent = socket()) {
            long began = System.nanoTime();
            Thread talking = timesBy(room.facilitator().comesBack());
            int frames = 0;
            Heard last = silent.hear();
            while (last.opcode() != Bytes.CLOSE) {
                frames++;
                last = silent.hear();
            }
            assertThat(last.closeCode()).isEqualTo(4000);
            assertThat(millisecondsSince(began)).isBetween(SILENCE.toMillis() - 500, SILENCE.toMillis() + 2_500);
            assertThat(frames).as("sent to it meanwhile").isGreaterThan(4);
            talking.interrupt();
        }
    }

    @Test
    void halfAFrameAndPingsAreNoWord() throws IOException {
        try (RawSocket half = socket(); RawSocket pinging = socket()) {
            half.send(Bytes.declaring(Bytes.FIN | Bytes.TEXT, 10, Bytes.utf8("{\"beat")));
            pinging.send(Bytes.times(10, Bytes.whole(Bytes.PING, Bytes.NOTHING)));
            assertThat(half.closing()).isEqualTo(4000);
            assertThat(pinging.closing()).isEqualTo(4000);
        }
    }

    @Test
    void aSocketWithAHeartbeatStays() throws IOException, InterruptedException {
        try (RawSocket alive = socket()) {
            for (int beat = 0; beat < 6; beat++) {
                TimeUnit.MILLISECONDS.sleep(SILENCE.toMillis() / 3);
                alive.send(Bytes.BEAT);
            }
            alive.send(Bytes.close(1000, Bytes.NOTHING));
            assertThat(alive.closing()).isEqualTo(1000);
        }
    }

    @Test
    void whoNeverAnswersAGoodbyeIsCutOff() throws IOException {
        try (RawSocket stubborn = socket()) {
            stubborn.send(Bytes.text("[]"));
            assertThat(stubborn.closing()).isEqualTo(4400);
            long began = System.nanoTime();
            assertThat(stubborn.closing()).isEqualTo(RawSocket.NO_WORD);
            assertThat(millisecondsSince(began)).isLessThan(2_500);
        }
    }

    /** After the goodbye nothing of it is done any more. */
    @Test
    void whatComesAfterAWrongMessageIsNotHeard() throws IOException {
        LivePage phone = room.joinedBy("Before");
        try (RawSocket socket = RawSocket.open(Door.of(house.port(), phone))) {
            String rename = "{\"id\":\"" + LivePage.newId() + "\",\"do\":\"name-seat\",\"name\":\"Afterwards\"}";
            socket.send(Bytes.join(Bytes.text("[]"), Bytes.text(rename)));
            assertThat(socket.closing()).isEqualTo(4400);
        }
        phone.does("name-seat", Map.of("name", "Before all"));
        assertThat(phone.everSent()).doesNotContain("Afterwards");
    }

    private static RawSocket socket() throws IOException {
        return RawSocket.open(Door.of(house.port(), room.joinedBy("Somebody")));
    }

    /** One time after another, so that something is sent to everybody all the while. */
    private static Thread timesBy(LivePage facilitator) {
        Thread talking = new Thread(() -> {
            try {
                for (int minutes = 1; minutes < 10; minutes++) {
                    facilitator.does("start-timer", Map.of("minutes", "" + minutes));
                    TimeUnit.MILLISECONDS.sleep(400);
                }
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        });
        talking.start();
        return talking;
    }

    private static long millisecondsSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}

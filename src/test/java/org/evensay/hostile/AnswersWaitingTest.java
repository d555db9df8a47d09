package org.evensay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.evensay.live.LivePage;
import org.evensay.web.CannotListen;
import org.evensay.web.Patience;
import org.junit.jupiter.api.Test;

/** A page that asks and asks and takes no answer. */
class AnswersWaitingTest {
    /** So that it is not let go for taking no frame. */
    private static final Patience PATIENT =
            new Patience(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5));
    private static final byte[] BEAT = Bytes.text("{\"beat\":1}");

    @Test
    void whoLeaves64AnswersWaitingIsLetGo() throws IOException, CannotListen, InterruptedException {
        try (ImpatientHouse house = new ImpatientHouse(PATIENT)) {
            LongPage page = new LongPage(house.address());
            LivePage seat = page.room().joinedBy("Deaf");
            seat.hangUp();
            try (RawSocket deaf = RawSocket.withSmallPocket(Door.of(house.port(), seat), 1_024)) {
                untilAFrameIsStuck(page);
                for (int beat = 0; beat < 70; beat++) {
                    deaf.trySend(BEAT);
                }
                house.awaitTheEndOfALine();
                assertThat(deaf.closing()).isEqualTo(1013);
            }
        }
    }

    /** Long frames fill what the system keeps for the socket, and then one waits: only answers come to it meanwhile. */
    private static void untilAFrameIsStuck(LongPage page) throws InterruptedException {
        for (int change = 0; change < 6; change++) {
            page.changes();
            Thread.sleep(250);
        }
    }
}

package org.evensay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evensay.live.LivePage;
import org.evensay.web.CannotListen;
import org.evensay.web.Patience;
import org.junit.jupiter.api.Test;

/**
 * Sockets that complete the upgrade and then never read, in a room of which the page is long and changes all the time.
 * Others work on; what is kept for the deaf is bounded; they are let go. Fewer and for a shorter time in the suite:
 * {@code -Devensay.deaf=200} takes 200 and the patience that people get.
 */
class DeafSocketsTest {
    private static final Integer ASKED_FOR = Integer.getInteger("evensay.deaf");
    private static final int DEAF = ASKED_FOR == null ? 40 : ASKED_FOR;
    private static final Patience PATIENCE = ASKED_FOR != null ? Patience.usual()
            : new Patience(Duration.ofSeconds(3), Duration.ofMinutes(1), Duration.ofMinutes(1));
    private static final int SOCKETS_A_SEAT = 4;
    private static final long MOST_KILOBYTES_A_SOCKET = 512;
    /** What the test itself keeps: everything that its own pages were sent. */
    private static final long MEGABYTES_OF_THE_TEST = 48;

    private long slowestMs;
    private long mostMegabytes;

    @Test
    void theDeafAreLetGoAndNobodyElseNotices() throws IOException, CannotListen, InterruptedException {
        try (ImpatientHouse house = new ImpatientHouse(PATIENCE); LogOfProblems log = new LogOfProblems()) {
            LongPage page = new LongPage(house.address());
            GoodCompany others = new GoodCompany(page.room(), 6);
            List<Door> doors = doors(house, page);
            long before = Heap.usedMegabytes();
            List<RawSocket> deaf = new ArrayList<>();
            for (int i = 0; i < DEAF; i++) {
                deaf.add(RawSocket.withSmallPocket(doors.get(i / SOCKETS_A_SEAT), 1_024));
            }

            others.works();
            untilTheyAreLetGo(page, others, before);

            assertThat(slowestMs).as("milliseconds for an answer").isLessThan(3_000);
            assertThat(mostMegabytes).as("megabytes")
                    .isLessThan((DEAF * MOST_KILOBYTES_A_SOCKET >> 10) + MEGABYTES_OF_THE_TEST);
            assertThat(others.allStillThere()).isTrue();
            for (RawSocket socket : deaf) {
                assertThat(socket.isCutOff()).isTrue();
                socket.close();
            }
            assertThat(log.taken()).isEmpty();
        }
    }

    private static List<Door> doors(ImpatientHouse house, LongPage page) {
        List<Door> doors = new ArrayList<>();
        for (int i = 0; i < DEAF; i += SOCKETS_A_SEAT) {
            LivePage seat = page.room().joinedBy("Deaf");
            seat.hangUp();
            doors.add(Door.of(house.port(), seat));
        }
        return doors;
    }

    private void untilTheyAreLetGo(LongPage page, GoodCompany others, long before) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.withTheDeaf().plusSeconds(4).toNanos();
        while (System.nanoTime() < until) {
            page.changes();
            slowestMs = Math.max(slowestMs, others.works());
            mostMegabytes = Math.max(mostMegabytes, Heap.usedMegabytes() - before);
            TimeUnit.MILLISECONDS.sleep(150);
        }
    }
}

package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.evensay.workshop.Limit;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** All pages of a room are made again at the same moments, so often a second. */
class TurnsTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final Turns TURNS = Turns.of(new WorkshopId("0123456789abcdef0123456789abcdef"));

    @Test
    void aSecondHasAsManyTurnsAsTheLimitAllows() {
        for (long start : new long[] {0, -7 * SECOND, 123_456_789_012L}) {
            assertThat(TURNS.at(start + SECOND) - TURNS.at(start))
                    .isEqualTo(Limit.RENDERS_A_SECOND_A_CONNECTION.most());
        }
    }

    @Test
    void whoeverWaitsIsWokenWhenTheNextTurnBeginsAndNotBefore() {
        LongStream.of(0, 1, 199_999_999, 200_000_000, -1, -SECOND, 987_654_321_987L).forEach(now -> {
            long next = now + TURNS.untilNextNs(now);
            assertThat(TURNS.at(next)).isEqualTo(TURNS.at(now) + 1);
            assertThat(TURNS.at(next - 1)).isEqualTo(TURNS.at(now));
        });
    }

    @Test
    void differentRoomsBeginTheirTurnsAtDifferentMoments() {
        assertThat(Turns.of(new WorkshopId("f".repeat(32))).untilNextNs(0)).isNotEqualTo(TURNS.untilNextNs(0));
    }
}

package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.evensay.support.MemoryBus;
import org.junit.jupiter.api.Test;

/** Whether a node may take it that it knows of everybody who is at the others. */
class OthersTest {
    private static final Duration LONG = Elsewhere.BELIEVED.plusSeconds(1);

    private final MemoryBus bus = new MemoryBus.Wire(Runnable::run).node("one");

    @Test
    void whereThereAreNoneNobodyIsUnheard() {
        assertThat(Others.NONE.mayBeUnheard(Duration.ZERO)).isFalse();
    }

    @Test
    void aRoomThatHasJustBeenLoadedHasNotHeardOfEverybodyYet() {
        assertThat(Others.by(bus).mayBeUnheard(Duration.ofSeconds(1))).isTrue();
        assertThat(Others.by(bus).mayBeUnheard(LONG)).isFalse();
    }

    @Test
    void whileTheBusIsAwayAnybodyMayHaveCome() {
        bus.close();
        assertThat(Others.by(bus).mayBeUnheard(LONG)).isTrue();
    }
}

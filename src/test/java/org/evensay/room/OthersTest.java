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

    /** The others have not told yet who is there. */
    @Test
    void aBusThatHasJustComeBackHasToldOfNobody() {
        assertThat(Others.by(new BusBackFor(Duration.ofSeconds(1))).mayBeUnheard(LONG)).isTrue();
        assertThat(Others.by(new BusBackFor(LONG)).mayBeUnheard(LONG)).isFalse();
    }

    private record BusBackFor(Duration wellFor) implements Bus {
        @Override
        public void tell(Hint hint) {
            // Nobody listens.
        }

        @Override
        public void listen(Ear ear) {
            // Nobody tells.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

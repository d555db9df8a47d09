package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page of the tests must not be taken for one that is here: rigs wait for those who are not. */
class LivePageTest {

    @Test
    void whoCannotLoadTheirPageAgainIsNotHere() {
        try (RunningApp app = new RunningApp()) {
            LivePage anna = LiveRoom.start(app.address(), "Tea", "What works?", Map.of()).joinedBy("Anna");
            assertThat(anna.isBroken()).isFalse();
            app.stop();
            assertThatThrownBy(anna::comesBack).isInstanceOf(IllegalStateException.class);
            assertThat(anna.isBroken()).isTrue();
            assertThatThrownBy(anna::lineComesBack).isInstanceOf(RuntimeException.class);
            assertThat(anna.isBroken()).isTrue();
            app.startAgain();
            assertThat(anna.comesBack().isBroken()).isFalse();
        }
    }
}

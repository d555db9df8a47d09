package org.evensay.rig.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evensay.rig.FreePort;
import org.evensay.rig.TakesLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The balancer of {@code scripts/cluster}, in front of nodes that go and come back. */
@NeedsCluster
@Timeout(60)
class BalancerTest {
    @TempDir
    private Path folder;

    @Test
    void whenAllNodesWereGoneTheFirstThatIsBackGetsEveryLine() throws Exception {
        int node = FreePort.drawn();
        String gone = Integer.toString(FreePort.drawn());
        try (Part balancer = Part.balancer(folder, List.of("spread", Integer.toString(node), gone)).start()) {
            assertThat(TakesLines.askedFor(balancer.port(), "/room/r1/screen/live")).isEqualTo("502");
            try (TakesLines back = new TakesLines(node)) {
                for (int line = 1; line <= 5; line++) {
                    assertThat(TakesLines.askedFor(balancer.port(), "/room/r1/screen/live")).isEqualTo("101");
                }
                assertThat(back.taken()).isEqualTo(5);
            }
        }
    }
}

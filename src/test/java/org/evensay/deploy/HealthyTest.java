package org.evensay.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;
import org.evensay.workshop.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a container asks, again and again, to know whether the server in it is well. */
class HealthyTest {

    @TempDir
    private Path folder;

    @Test
    void itEndsWithZeroWhileTheServerIsReadyAndNotWhenItIsGone() throws CannotStart, IOException,
            InterruptedException {
        App app = App.start(new Config(folder, "127.0.0.1", 0, false, false, Terms.USUAL,
                Config.Around.atHome(List.of())));
        Tool healthy = new Tool(Tool.deployed("healthy"));
        Map<String, String> port = Map.of("EVENSAY_PORT", Integer.toString(app.port()));
        try {
            assertThat(healthy.run(port)).isEqualTo(new Tool.Run(0, ""));
        } finally {
            app.close();
        }
        assertThat(healthy.run(port).exitCode()).isNotZero();
    }
}

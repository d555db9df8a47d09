package org.evensay.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit for systemd: tried by systemd's own programs where they are. */
class ServiceTest {
    private static final String MOST_EXPOSED_IN_TENTHS = "20";

    @TempDir
    private Path folder;

    @Test
    void systemdReadsItAndFindsLittleToAttack() throws IOException, InterruptedException {
        String unit = Files.readString(Tool.deployed("evensay.service"));
        assertThat(unit).contains("NoNewPrivileges=yes", "ProtectSystem=strict", "DynamicUser=yes",
                "CapabilityBoundingSet=\n", "StateDirectory=evensay", "TimeoutStopSec=60");
        Optional<Tool> analyze = Tool.named("systemd-analyze");
        if (analyze.isPresent()) {
            Path here = Files.writeString(folder.resolve("evensay.service"),
                    unit.replace("/opt/evensay/start", Tool.deployed("start").toString()));
            assertThat(analyze.get().run(Map.of(), "verify", here.toString())).isEqualTo(new Tool.Run(0, ""));
            Tool.Run exposed = analyze.get().run(Map.of(), "security", "--no-pager", "--offline=yes",
                    "--threshold=" + MOST_EXPOSED_IN_TENTHS, here.toString());
            assertThat(exposed.exitCode()).as(exposed.said()).isZero();
        }
    }
}

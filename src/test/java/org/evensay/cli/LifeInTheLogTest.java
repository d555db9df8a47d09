package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a service manager runs it: started, and stopped with SIGTERM. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LifeInTheLogTest {

    @TempDir
    private Path folder;

    @Test
    void withJsonTheLogTellsThatItStartedThatItStopsAndThatItHasStopped() throws Exception {
        List<JsonNode> entries = new ArrayList<>();
        for (String line : log("--log", "json").lines().toList()) {
            entries.add(new ObjectMapper().readTree(line));
        }
        assertThat(entries.stream().map(entry -> entry.path("event").asText()))
                .containsExactly("started", "stopping", "stopped");
        assertThat(entries.get(0).path("ms").asLong()).isPositive();
        assertThat(entries.get(2).path("ms").asLong()).isBetween(0L, 8_000L);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.path("time").asText()).matches("\\d{4}-.*Z"));
    }

    @Test
    void otherwiseItTellsOnlyWhatGoesWrong() throws Exception {
        assertThat(log()).isEmpty();
    }

    /** All that it writes to its standard error in its life. */
    private String log(String... options) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = ProgramProcess.of(out, err, Stream.concat(Stream.of("serve", "--host", "127.0.0.1", "--port",
                "0", "--data", folder.resolve("data" + options.length).toString()), Stream.of(options))
                .toArray(String[]::new)).start();
        try {
            while (process.isAlive() && !Files.readString(out).contains("Evensay is ready")) {
                Thread.sleep(50);
            }
            process.destroy();
            assertThat(process.waitFor()).as("ended by SIGTERM").isEqualTo(143);
            return Files.readString(err);
        } finally {
            process.destroyForcibly();
        }
    }
}

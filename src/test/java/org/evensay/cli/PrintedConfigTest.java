package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve --print-config} says, and what it never says. */
class PrintedConfigTest {
    private static final String SECRET = "a-secret-word";

    @TempDir
    private Path folder;

    @Test
    void itSaysWhereEachValueCameFromStartsNothingAndEndsWithZero() {
        TallyRun run = VariablesTest.run(Map.of("EVENSAY_SEATS", "30"), "serve", "--print-config", "--keep-days", "90",
                "--data", folder.resolve("data").toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceAll(" {2,}", " | ")).toList())
                .contains("--seats | 30 | EVENSAY_SEATS", "--keep-days | 90 | command line", "--port | 8080 | default",
                        "--demo | false | default", "--host-key-file | (not set) | default").isSorted()
                .noneMatch(line -> line.contains("--help") || line.contains("--print-config"));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aPasswordThatStandsInAnAddressIsNotSaid() {
        assertThat(List.of("jdbc:postgresql://db/evensay?user=me&password=" + SECRET,
                "jdbc:postgresql://me:" + SECRET + "@db/evensay", "jdbc:postgresql://db:1/evensay&password=" + SECRET,
                "jdbc:postgresql:evensay?password=" + SECRET, "postgres://me:" + SECRET + "/x@db/evensay"))
                .allSatisfy(address -> assertThat(VariablesTest.run(Map.of("EVENSAY_DATABASE", address), "serve",
                        "--print-config").out()).as(address).doesNotContain(SECRET)
                        .containsPattern("--database +\\S.* +EVENSAY_DATABASE\n"));
        assertThat(VariablesTest.run(Map.of("EVENSAY_DATABASE", "jdbc:postgresql://db/evensay?ssl=true"), "serve",
                "--print-config").out()).containsPattern("--database +jdbc:postgresql://db/evensay\\.\\.\\. +EVENSAY");
    }

    @Test
    void ofAFileWithAKeyItSaysTheNameAndNotTheKey() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), SECRET);
        assertThat(VariablesTest.run(Map.of("EVENSAY_HOST_KEY_FILE", key.toString()), "serve", "--print-config").out())
                .contains(key.toString()).doesNotContain(SECRET);
    }

    @Test
    void aMisspelledVariableIsNamed() {
        assertThat(VariablesTest.run(Map.of("EVENSAY_PROT", "80", "EVENSAY_CHOICES", "3", "PATH", "/bin"), "serve",
                "--print-config").out()).endsWith("\nEVENSAY_PROT is set, and is no setting of Evensay.\n")
                .doesNotContain("EVENSAY_CHOICES");
    }
}

package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person runs it: in a process of its own, on a machine that speaks no UTF-8. */
class TallyProcessTest {

    @TempDir
    private Path folder;

    @Test
    void theResultIsUtf8AndTheCheckLineIsApartFromIt() throws IOException, InterruptedException {
        Path ballots = Files.writeString(folder.resolve("b.csv"), "ballot,place,idea\nb1,1,Caf\u00e9 \u2615\n");

        assertThat(run(ballots)).isEqualTo(new TallyRun(0,
                "group,rank,idea,points,people,points_available,share_of_available\n,1,Caf\u00e9 \u2615,3,1,6,50.00\n",
                "1 ballot x 6 points = 6; counted 3\n"));
    }

    @Test
    void aRefusalIsExitCodeTwoAndNothingOnStandardOutput() throws IOException, InterruptedException {
        Path ballots = Files.writeString(folder.resolve("b.csv"), "ballot,place,idea\nb1,1,Tea\nb1,1,Caf\u00e9\n");

        TallyRun run = run(ballots);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("line 3: ballot \"b1\" uses place 1 twice");
    }

    private TallyRun run(Path ballots) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder command = ProgramProcess.of(out, err, "tally", ballots.toString(), "--choices", "3");
        command.environment().put("LC_ALL", "C");
        int exitCode = command.start().waitFor();
        return new TallyRun(exitCode, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}

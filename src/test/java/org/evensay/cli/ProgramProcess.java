package org.evensay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evensay.rig.ClassArchive;

/** The program in a process of its own, on the classes of this one, in a JVM that starts fast. */
final class ProgramProcess {
    private ProgramProcess() {
    }

    /** What it says goes to the two files. */
    static ProcessBuilder of(Path out, Path err, String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(ClassArchive.ready().command(List.of(words))).redirectOutput(out.toFile())
                .redirectError(err.toFile());
    }

    /** To its end, by itself. */
    static TallyRun run(Path folder, String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = of(out, err, words).start();
        try {
            return new TallyRun(process.waitFor(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }
}

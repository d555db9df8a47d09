package org.evensay.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the machine's, which may not be there: then a file for it is read and not tried. */
record Tool(Path program) {
    static final Path HOME = Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath().normalize();
    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin");

    /** What it ended with, and all that it said. */
    record Run(int exitCode, String said) {
    }

    static Optional<Tool> named(String name) {
        return FOLDERS.stream().map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst()
                .map(Tool::new);
    }

    static Path deployed(String file) {
        return HOME.resolve("deploy").resolve(file);
    }

    Run run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        Process process = started(environment, words);
        String said = new String(process.getInputStream().readAllBytes());
        return new Run(process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1, said);
    }

    Process started(Map<String, String> environment, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(words))
                .toList()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
